"""Made-up people of the benchmarks' own: the same for every build and for ever, so that figures can look back."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from random import Random
from typing import NamedTuple


def words(written: str) -> tuple[str, ...]:
    """The words of a written list, in its order."""
    return tuple(written.split())


FIRST = words(
    """
    Aaron Abigail Adela Adrian Aisha Alan Alba Alejandro Alice Amara Ana Andre Anita Anthony Arjun Asha Barbara Beatriz
    Benjamin Bianca Brandon Brenda Bruno Caleb Camila Carmen Carol Cesar Chloe Claire Colin Cora Craig Daniel Daria
    Deepa Derek Diego Dmitri Donna Edith Eduardo Elena Eli Emeka Emily Eric Esther Fatima Felix Fiona Frank Gabriel Gail
    George Gloria Grace Greta Hana Harold Hassan Hector Helen Hugo Ian Ibrahim Imani Irene Iris Ivan Jack Jamal Jasmine
    Javier Joan Joel Jonas Joyce Julia Karen Karim Keisha Kenji Kevin Lara Laura Leon Lidia Linh Lucas Luis Lydia Mabel
    Malik Marco Maria Martha Maya Megan Miguel Mina Monica Nadia Naomi Nathan Neil Nina Noah Nora Olga Oscar Pablo Paula
    Pedro Peter Priya Quinn Rachel Rafael Ravi Rebecca Rosa Roy Ruth Samir Sandra Sara Scott Sergei Shirley Simon Sofia
    Steven Susan Tamara Tara Teresa Theo Thomas Tina Tomoko Troy Uma Valeria Vera Victor Viola Walter Wanda Wei Yara
    Yusuf Zoe
    """
)

LAST = words(
    """
    Abara Abbott Acosta Adeyemi Aguilar Ahmed Alvarez Andrade Arias Avery Baptiste Barros Becker Bello Benitez Bhatt
    Blum Bowen Brandt Byrne Cabral Calderon Castillo Chan Chavez Chen Cho Cohen Cortez Costa Cruz Dang Delgado Desai
    Diallo Diaz Doyle Dubois Duran Eze Farah Farouk Fernandes Ferrari Fischer Flores Fong Fuentes Gallo Garcia Gomez
    Greco Guerra Gupta Gutierrez Haddad Hansen Hassan Hernandez Herrera Hoang Huang Hussein Ibarra Iqbal Ito Jansen
    Jimenez Joshi Kamara Kaplan Kato Kaur Kelly Keller Kim Koch Kovac Kumar Laguerre Lam Larsen Lee Leone Levy Lim Lopez
    Lund Madsen Malik Mar Marino Martinez Mehta Mendez Meyer Moreau Moreno Morales Murphy Nakamura Navarro Ng Nguyen
    Nkosi Novak Nowak Nunez Obi Ocampo Odum Okafor Olsen Ortega Ortiz Osei Pacheco Park Patel Paz Pena Perez Petrov Pham
    Pinto Popov Quintero Quiroz Rahman Ramos Rao Reyes Ricci Rios Rivera Roche Rojas Romano Rossi Roth Ruiz Saito Salas
    Salazar Santos Sato Schmidt Schwartz Sen Serrano Shah Sharma Silva Singh Solis Soto Souza Stein Suarez Sung Suzuki
    Takeda Tan Tavares Torres Tran Uddin Urbina Usman Valdez Vargas Vasquez Vega Vidal Vogel Wang Weber Weiss Wolff Wong
    Wu Yamada Yang Yilmaz Young Zapata Zhang Zimmer Zuniga
    """
)

BEGINS = words(
    """
    Ash Bar Beck Birch Black Brad Bram Brom Burn Cald Carl Chat Clay Crom Dal Den Dray El Fair Farn Gold Grant Green Hal
    Ham Hart Hay Heath Hol Hop Kirk Lang Lin Long Mar Mel Nor Oak Pem Pres Rad Red Rich Rock Rush Sand Shel Stan Stock
    Strat Thorn Up Wal Wes Whit Wick Win Wood Wyn
    """
)
ENDS = words(
    """
    berry bourne bridge bury by combe cott den ell field ford gate ham hurst land ley low man more ridge ton wick worth
    """
)
"""Half the last names are put together, so that of two hundred people about one in five shares a last name."""

MRN_FIRST, MRN_STEP, MRN_SPAN = 10_000, 52_361, 89_989
"""The span is prime, so that the steps meet each number once: five digits, none twice, none like its neighbour."""
EARLIEST, DAYS_OF_BIRTH = date(1956, 1, 1), 18_000
CLASSES = ("Coping skills", "Stress management", "Communication")
ACTIVITIES = ("Yoga", "Meditation", "Music therapy")
HOMES = (("Harbor House", "sober living home"), ("Maple Street", "sober living home"), ("Own home", "own home"))
COUNSELORS = ("Mary Obi", "Daniel Reyes", "Ruth Feldman", "Hang Pham")


Draw = Callable[[], float]


class CensusPatient(NamedTuple):
    """A row of the census; nobody has weekdays of their own, so that everyone is expected."""

    mrn: str
    last_name: str
    first_name: str
    dob: str
    counselor: str
    living_arrangement: str
    living_kind: str
    classes: str
    activity: str


def patients(count: int, seed: int = 1) -> list[CensusPatient]:
    """So many people, all with different whole names; a larger count gives the smaller one's people first."""
    names = _names(Random(seed).random)
    return [_patient(place, *next(names)) for place in range(count)]


def text(people: Sequence[CensusPatient]) -> str:
    """The census file of these people."""
    file = io.StringIO(newline="")
    rows = csv.writer(file)
    rows.writerow(CensusPatient._fields)
    rows.writerows(people)
    return file.getvalue()


def _patient(place: int, last: str, first: str, dob: str) -> CensusPatient:
    house, kind = HOMES[place % len(HOMES)]
    mrn = str(MRN_FIRST + place * MRN_STEP % MRN_SPAN)
    counselor = COUNSELORS[place % len(COUNSELORS)]
    planned = CLASSES[place // 2 % len(CLASSES)], ACTIVITIES[place // 3 % len(ACTIVITIES)]
    return CensusPatient(mrn, last, first, dob, counselor, house, kind, *planned)


def _names(draw: Draw) -> Iterator[tuple[str, str, str]]:
    """Last name, first name and birth date without end. Only `Random.random` draws the same on every Python."""
    taken: set[tuple[str, str]] = set()
    while True:
        last = _pick(draw, LAST) if draw() < 0.5 else _pick(draw, BEGINS) + _pick(draw, ENDS)
        first, born = _pick(draw, FIRST), EARLIEST + timedelta(days=int(draw() * DAYS_OF_BIRTH))
        if (last, first) not in taken:
            taken.add((last, first))
            yield last, first, born.isoformat()


def _pick(draw: Draw, choices: Sequence[str]) -> str:
    return choices[int(draw() * len(choices))]
