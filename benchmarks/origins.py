"""Last and first names of many origins, for people whose names are then misspelt."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import NamedTuple

WRITTEN = """
Irish: Brennan Callaghan Corrigan Donnelly Fitzgerald Gallagher Hanrahan Kavanagh Lonergan McCarthy McDermott
 Moynihan Mulcahy O'Brien O'Shaughnessy Prendergast Rafferty Scanlon Tierney Whelan | Aidan Brigid Cormac Deirdre
 Eamon Fergus Grainne Hugh Ita Jarlath Kieran Liam Maeve Niall Orla Padraig Rory Siobhan Turlough Una
English: Ashworth Blackwood Chadwick Davenport Eastwood Fairbanks Greenhalgh Hathaway Jeffries Kingsley Longbottom
 Matthews Nightingale Openshaw Phillips Ramsbottom Stephens Thackeray Whitaker Yardley | Abigail Bernard Charlotte
 Douglas Edith Frederick Geoffrey Harriet Imogen Jonathan Kenneth Leonard Muriel Nigel Oliver Philippa Roland
 Stephen Thomas Victoria
Scots: Abercrombie Buchanan Cunningham Drummond Farquhar Galbraith Kirkpatrick Lockhart MacAllister MacDonald
 Macintyre McKenzie Menzies Ogilvie Rutherford Sutherland Urquhart Wallace Dalrymple Hepburn | Alasdair Blair
 Catriona Duncan Elspeth Fiona Gavin Hamish Isla Jamie Kirsty Lachlan Morag Neil Osla Robert Sheena Tavish Wilma Una
Spanish: Aguirre Benavides Castellanos Dominguez Echeverria Figueroa Gutierrez Hinojosa Iglesias Jaramillo Ledesma
 Montenegro Navarrete Orozco Palacios Quintanilla Rodriguez Santamaria Villalobos Zambrano | Alejandra Beatriz
 Carlos Dolores Ernesto Fernando Guadalupe Hector Ignacio Jimena Lorenzo Mercedes Nicolas Octavio Patricia Quirino
 Ramona Salvador Teresa Vicente
Portuguese: Albuquerque Barbosa Carvalho Domingues Esteves Figueiredo Guimaraes Henriques Junqueira Lourenco
 Magalhaes Nogueira Oliveira Pereira Queiroz Rebelo Sampaio Teixeira Vasconcelos Xavier | Afonso Bruna Cecilia
 Duarte Eduarda Filipe Goncalo Heloisa Inacio Joana Leonor Mafalda Nuno Otavio Paulo Renata Sebastiao Tiago Ursula
 Vitoria
French: Archambault Beauchamp Charbonneau Desrosiers Etienne Fontaine Gauthier Huguenot Jacquemin Lachance Marchand
 Normandin Ouellette Pelletier Quesnel Rousseau Simoneau Thibodeaux Villeneuve Yvonnet | Adele Benoit Colette Didier
 Emile Fabienne Gilles Helene Isabelle Jerome Lucien Mathilde Noemie Odette Philippe Quentin Rene Sylvie Thierry
 Yves
German: Achterberg Baumgartner Dietrich Eichhorn Fleischer Goldschmidt Hoffmann Ingersleben Junghans Kirchner
 Lindemann Meierhofer Niedermayer Oberhauser Pfeiffer Rosenthal Schumacher Trautmann Vogelsang Zimmermann | Albrecht
 Brunhilde Clemens Dorothea Eberhard Friederike Gerhard Hildegard Ingrid Joachim Konrad Lieselotte Manfred Norbert
 Ottilie Ruprecht Sigrid Theresia Ulrich Wolfgang
Italian: Abruzzese Battaglia Cacciatore DellaRosa Esposito Ferraro Giordano Iannucci Lombardi Mastroianni Napolitano
 Pellegrino Quattrocchi Rinaldi Santangelo Tagliaferro Ungaretti Vecchio Zampieri Bevilacqua | Agostino Bianca
 Carmela Domenico Elisabetta Federico Giuseppe Ilaria Leonardo Marcello Nunzia Ornella Pasquale Rosalia Salvatore
 Tommaso Umberto Vincenza Zita Giacomo
Polish: Adamczyk Borkowski Chmielewski Dabrowski Gorski Jablonski Kaczmarek Lewandowski Malinowski Nowakowski
 Olszewski Przybylski Rutkowski Sobczak Tomaszewski Urbanski Walczak Wojciechowski Zawadzki Szczepanski | Agnieszka
 Boguslaw Czeslaw Dorota Edyta Feliks Grzegorz Halina Irena Jadwiga Kazimierz Leszek Malgorzata Natalia Olgierd
 Pawel Ryszard Stanislaw Tadeusz Wieslawa
Russian: Abramovich Bogdanov Chernov Dmitriev Efremov Fedorov Gavrilov Ivanovskaya Kuznetsov Lebedev Matveev Nikitin
 Orlovsky Petrenko Romanov Sokolov Tarasenko Ustinov Vasiliev Zhukovsky | Anastasia Boris Darya Evgeny Fyodor Galina
 Igor Katerina Larisa Mikhail Nadezhda Oleg Polina Ruslan Svetlana Tatiana Ulyana Vladimir Yelena Zinaida
Vietnamese: Nguyen Pham Tran Huynh Phan Truong Dang Hoang Duong Trinh Quach Luong Thach Khuc Nghiem Phung Vuong Doan
 Mai Bui | Anh Bich Chau Dung Giang Hien Khanh Linh Minh Ngoc Oanh Phuong Quyen Suong Thuy Uyen Vinh Xuan Yen Loan
Chinese: Zhang Huang Zheng Xiong Qian Cheung Kwok Leung Ouyang Situ Tsang Shen Jiang Hsieh Chiang Fung Liang Mak
 Yuen Xiao | Bingwen Chao Dewei Fang Guowei Hui Jing Kai Lihua Meiling Ning Peng Qiang Rong Shuang Ting Wenjie
 Xiulan Yanmei Zhihao
Korean: Hwang Yoon Jeong Kwon Namgung Seonwoo Baek Cheon Gwak Hong Jeon Kang Myung Noh Pyo Ryu Sohn Tak Woo Yeom |
 Ara Bora Chanwoo Dohyun Eunji Gyuri Hyejin Insoo Jihoon Kyungsoo Minseo Nari Ok Sangmin Taehee Unyoung Wonjae Yuna
 Seri Haneul
Japanese: Akiyama Fujimoto Hashimoto Ishikawa Kobayashi Matsumoto Nishimura Ogawa Sakamoto Tsukamoto Uchiyama
 Watanabe Yoshida Kurosawa Morishita Hayakawa Shimizu Arakawa Takahashi Nagashima | Akiko Chiharu Daisuke Emi Fumio
 Haruka Ichiro Junko Kenichi Masako Naoki Reiko Shinji Tomoe Umeko Yoshio Kazue Hiroshi Mitsuo Eiji
Indian: Agarwal Bhattacharya Chakraborty Deshmukh Gopalakrishnan Iyengar Jayaraman Krishnamurthy Lakshman Mukherjee
 Narayanan Parthasarathy Raghunathan Subramaniam Thiruvengadam Upadhyay Venkatesh Yadav Banerjee Chaturvedi | Anjali
 Bhavana Chandra Divya Eshwar Ganesh Harish Indira Jyoti Kavita Lalita Mohan Nandini Omkar Pooja Rajesh Sunita Tanvi
 Usha Vikram
Arabic: Abdulrahman Bakhit Darwish ElSayed Fakhoury Ghanem Haddadin Ibrahim Jaafari Khalil Mansour Mohamed Nasser
 Qasim Rashid Shaheen Tamimi Wahbe Yousef Zidan | Ahmad Basma Dalia Emad Fadi Ghada Hisham Iman Jamila Khadija Layla
 Mustafa Noor Omar Rania Samir Tariq Walid Yasmin Zainab
Nigerian: Adebayo Babatunde Chukwuemeka Diallo Ekwueme Fagbemi Gbadamosi Ikechukwu Johnbull Kalejaiye Lawanson
 Mbadiwe Nwachukwu Ogunleye Popoola Rotimi Sowande Tinubu Uzoamaka Yakubu | Adaeze Bolanle Chinedu Damilola Ebele
 Folasade Gbenga Ifeoma Jumoke Kehinde Lanre Modupe Nkechi Obinna Ronke Segun Temitope Uche Wale Yetunde
Filipino: Agbayani Bautista Catacutan Dimaculangan Evangelista Fajardo Galang Hizon Ilagan Lacson Macaraeg Natividad
 Ocampo Pangilinan Quiambao Resurreccion Salonga Tolentino Umali Villanueva | Amihan Bayani Corazon Dalisay Efren
 Florante Gregorio Hiyas Isagani Jovita Ligaya Maricel Nenita Orlando Perlita Rogelio Sinag Tala Urduja Virgilio
Haitian: Alexandre Baptiste Charlemagne Dessalines Estime Francois Germain Hyppolite Jeanbaptiste Lamartine Metayer
 Narcisse Occean Petitfrere Rosemond Saintil Toussaint Valcourt Wilner Pierrelouis | Altagrace Bernadette Carline
 Dieudonne Evens Frantz Guerda Huguette Islande Jocelyne Kesner Lovely Mirlande Nadege Odilon Pierre Roseline
 Stanley Thamara Wislande
Greek: Anagnostou Christodoulou Dimitriou Efstathiou Georgiadis Hatzis Ioannidis Karagiannis Lambropoulos Makris
 Nikolaidis Oikonomou Papadopoulos Rigas Stavropoulos Theodorou Vlahos Xenakis Yiannopoulos Zografos | Athena Basil
 Chrysanthi Dionysia Eleni Fotini Giorgos Helias Irini Kostas Ligeri Markos Nikoleta Olympia Panos Roula Spyros
 Thanos Vasso Zoe
"""
"""A line for each origin: twenty last names, and twenty first names of which no two begin alike, as far as may be."""


class OriginNames(NamedTuple):
    """The names of one origin."""

    last: tuple[str, ...]
    first: tuple[str, ...]


def origins() -> list[OriginNames]:
    """All origins, in the order above."""
    lines = WRITTEN.replace("\n ", " ").strip().splitlines()
    halves = (line.partition(":")[2].split("|") for line in lines)
    return [OriginNames(tuple(last.split()), tuple(first.split())) for last, first in halves]


def names(count: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """So many last and first names, spread over all origins; nobody shares five letters of one and two of the other."""
    taken: set[tuple[str, str]] = set()
    draw, everyone = Random(seed).random, origins()
    while len(taken) < count:
        origin = everyone[int(draw() * len(everyone))]
        last, first = (kind[int(draw() * len(kind))] for kind in origin)
        told = last.lower().replace("'", "")[:5], first.lower()[:2]
        if told not in taken and len(told[1]) == 2:
            taken.add(told)
            yield last, first
