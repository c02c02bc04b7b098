"""Counts the structure of the house: each layer's rooms, the arrows between them, the floors, and any circle.

    python tools/rooms.py [CHECKOUT] [--arrows]

A *room* is what stands directly in a layer's folder: a module, or a folder with everything in it. An *arrow* is a pair
of rooms of one layer of which one imports the other while it is loaded; *floors* is how many rooms the longest way down
passes. Arrows *up* are those that must go before no way leads round in a circle. ``--arrows`` names them all.
"""

import ast
import sys
from collections import defaultdict
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from pathlib import Path

PACKAGE = "frontdesk"
Graph = dict[str, set[str]]


def modules(root: Path) -> dict[str, Path]:
    """Every module of the package by its dotted name."""
    paths = (root / PACKAGE).rglob("*.py")
    return {".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"): path for path in paths}


def loading(tree: ast.AST) -> Iterator[ast.stmt]:
    """The import statements that run while a module is loaded: none of functions, none for the type checker alone."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node
        elif isinstance(node, ast.ClassDef | ast.Try | ast.ExceptHandler | ast.With):
            yield from loading(node)


def imported(path: Path, known: set[str]) -> Iterator[str]:
    """The modules of the package that this file imports while it is loaded."""
    for node in loading(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = {f"{node.module}.{alias.name}" for alias in node.names}
            yield from names & known
            if not names <= known and node.module in known:
                yield node.module


def imports(root: Path) -> Graph:
    """Each module with the modules that it imports."""
    files = modules(root)
    return {name: set(imported(path, set(files))) - {name} for name, path in files.items()}


def rooms(graph: Graph, layer: str) -> Graph:
    """Each room of a layer with the rooms of the same layer that it imports."""
    depth = layer.count(".") + 1

    def room(module: str) -> str:
        return ".".join(module.split(".")[: depth + 1])

    inside: dict[str, set[str]] = defaultdict(set)
    for module, used in graph.items():
        if module.startswith(layer + "."):
            inside[room(module)] |= {room(each) for each in used if each.startswith(layer + ".")} - {room(module)}
    return dict(inside)


def layers(graph: Graph) -> list[str]:
    """The layers that have rooms: the folders of the package."""
    return sorted({".".join(name.split(".")[:2]) for name in graph if name.count(".") >= 2})


def circle(graph: Graph) -> list[str]:
    """One way that leads round in a circle; empty where there is none."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as found:
        return list(found.args[1])
    return []


def without_ups(graph: Graph) -> tuple[Graph, list[tuple[str, str]]]:
    """The graph without the arrows that close a circle, and those arrows."""
    left, ups = {room: set(used) for room, used in graph.items()}, []
    while way := circle(left):
        # Of the arrows on the way round the one between the two that need each other least is the one that runs up.
        lower, upper = min(pairwise(way), key=lambda pair: len(left[pair[1]]))
        left[upper].discard(lower)
        ups.append((upper, lower))
    return left, ups


def floors(graph: Graph) -> int:
    """How many rooms the longest way down passes; the graph has no circle."""
    height: dict[str, int] = {}
    for room in TopologicalSorter(graph).static_order():
        height[room] = 1 + max((height[each] for each in graph.get(room, ())), default=0)
    return max(height.values(), default=0)


def main() -> int:
    """Print a line a layer; the exit code says whether a circle was found."""
    places = [each for each in sys.argv[1:] if not each.startswith("-")]
    graph = imports(Path(places[0]) if places else Path(__file__).resolve().parents[1])
    named = "--arrows" in sys.argv
    for layer in layers(graph):
        between = rooms(graph, layer)
        left, ups = without_ups(between)
        arrows = sum(len(used) for used in between.values())
        print(f"{layer:22} {len(between):3} rooms {arrows:4} arrows {floors(left):3} floors {len(ups):3} up")
        for upper, lower in ups:
            print(f"    up: {upper.removeprefix(layer)} -> {lower.removeprefix(layer)}")
        if named:
            for room, used in sorted(between.items()):
                print(f"    {room.removeprefix(layer)}: {' '.join(sorted(each.removeprefix(layer) for each in used))}")
    way = circle(graph)
    print(f"{len(graph)} modules; " + (f"a circle: {' -> '.join(way)}" if way else "no import circle"))
    return 1 if way else 0


if __name__ == "__main__":
    raise SystemExit(main())
