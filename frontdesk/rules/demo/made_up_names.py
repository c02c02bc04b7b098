"""The names of the demo's made-up people: first and last names by origin, and what some people go by.

Words are parted by blanks; an underscore is a blank within a name. Of the names of an origin each is as likely: with
so few of each, two hundred people share last names more often than two hundred people do anyway.
"""

from typing import NamedTuple


class Origin(NamedTuple):
    """The names of one origin; ``weight`` is its share among a hundred people or so."""

    weight: int
    women: tuple[str, ...]
    men: tuple[str, ...]
    last: tuple[str, ...]


def origin(weight: int, women: str, men: str, last: str) -> Origin:
    """An origin from its written lists."""
    return Origin(weight, names(women), names(men), names(last))


def names(written: str) -> tuple[str, ...]:
    """The names of a written list, in its order."""
    return tuple(word.replace("_", " ") for word in written.split())


ANGLO = origin(
    19,
    """Elizabeth Jessica Ashley Katherine Margaret Rebecca Jennifer Kimberly Amanda Heather Melissa Victoria Samantha
    Susan Barbara Deborah Tiffany Crystal Amber Brittany Courtney Denise Donna Erin Faith Gail Holly Jane Joyce Kelly
    Laura Lori Megan Nancy Olivia Paula Robin Sandra Tara Vanessa Wendy Abigail Brenda Chelsea Dawn Emily Hailey Iris
    Keisha Latoya Monique Shanice Tanisha Imani Ebony Destiny""",
    """Robert William Michael Christopher Matthew Andrew Timothy Gregory Jeffrey Benjamin Nicholas Anthony Edward
    Kenneth Steven Charles Brian Kevin Scott Eric Adam Bruce Craig Dale Earl Frank George Harold Ian Jason Keith Leon
    Mark Neil Oscar Philip Ralph Shawn Todd Vincent Wayne Zachary Aaron Blake Cody Derek Evan Garrett Justin Kyle Lucas
    Darnell Jamal Malik Terrell Tyrone Darius Andre""",
    """Smith Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson Jackson White Harris Martin Thompson
    Robinson Clark Lewis Walker Hall Young King Wright Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner
    Phillips Parker Evans Edwards Collins Stewart Morris Rogers Cook Bailey Cooper Ward Brooks Gray Watson Bennett Wood
    Barnes Ross Coleman Jenkins Perry Powell Long Hughes Washington Butler Simmons Foster Bryant Alexander Russell
    Griffin Hayes Freeman Tucker Mason Dixon Hunt Palmer Holmes Stone Fields Whitaker St._Clair Fairbanks Prescott
    Allen Campbell Reed Howard Peterson Richardson Price Armstrong Lawrence Elliott Chambers Knight Ferguson Duncan
    Hudson Spencer Gardner Payne Pierce Berry Matthews Arnold Willis Hart Lane Harper Carpenter Lawson Fuller Gilbert
    Welch Sutton Stephens Montgomery Crawford Boyd Mills Warren Porter Shaw Gordon Hawkins Perkins Webb Simpson Tuttle
    Bishop Franklin Harvey Burton Holland Reynolds Fisher Ellis Harrison Gibson Marshall Owens Jordan Hamilton Graham
    Wallace Bowman Underwood Ingram Osborne Vaughn Yates Zimmer""",
)

ORIGINS: tuple[Origin, ...] = (
    ANGLO,
    origin(  # Irish
        9,
        """Siobhán Maureen Kathleen Bridget Colleen Sheila Eileen Deirdre Fiona Nora Maeve Aoife Ciara Niamh Shannon
        Caitlin Rosaleen Una Gráinne Róisín Sinéad Orla""",
        """Patrick Brendan Sean Liam Declan Colm Desmond Cormac Eamon Finbar Kieran Dermot Fergus Owen Rory Conor Aidan
        Seamus Malachy Padraig Ronan Tiernan""",
        """Murphy Sullivan O'Brien Kelly McCarthy Walsh O'Connor Ryan Byrne Doyle Kennedy Lynch Murray Quinn Foley
        Fitzgerald Flanagan Brennan Burke Casey Connolly Daly Donovan Dunne Farrell Gallagher Healy Hogan Keane Leary
        Mahoney McGrath McLaughlin Nolan O'Donnell O'Neill O'Shea Reilly Shea Sweeney Tierney Twomey""",
    ),
    origin(  # Portuguese, Cape Verdean, Brazilian
        9,
        """Maria Fátima Graça Inês Lúcia Teresa Conceição Filomena Natália Beatriz Carolina Débora Eunice Fernanda
        Gabriela Jaqueline Luísa Mariana Olinda Rosângela Sónia Vânia""",
        """João José Manuel António Paulo Joaquim Rui Tomás Nuno Hélder Adilson Carlos Danilo Edson Fábio Gilberto Jorge
        Leandro Márcio Nelson Osvaldo Valdir""",
        """Silva Santos Pereira Costa Fernandes Medeiros Gomes Tavares Barros Andrade Monteiro Lopes Rodrigues Almeida
        Amaral Arruda Baptista Cabral Cardoso Correia DePina Duarte Évora Fonseca Furtado Lima Machado Mendes Moniz
        Nascimento Oliveira Pacheco Pires Rezendes Rocha Semedo Teixeira Varela Vieira Souza_Lima""",
    ),
    origin(  # Puerto Rican, Dominican, Central and South American
        14,
        """Yolanda Carmen Luz Marisol Ana Rosa Guadalupe Xiomara Yesenia Milagros Altagracia Dolores Esperanza Graciela
        Ivelisse Juana Leticia Magdalena Nereida Pilar Raquel Soledad Verónica Zoraida Belén Nayeli""",
        """Luis Miguel Ángel Jesús Rafael Héctor Ramón Javier Edwin Wilfredo Orlando Alejandro Benito César Diego
        Emilio Francisco Gustavo Ignacio Julio Lázaro Marcos Nelson Óscar Raúl Santiago""",
        """Rodriguez Garcia Martinez Rivera Gonzalez Lopez Perez Sanchez Ramirez Torres Cruz Ortiz Reyes Morales Vasquez
        Nuñez Santiago Colón Figueroa Rosario Acevedo Alvarado Báez Cabrera Castillo Delgado De_La_Cruz De_Jesús
        Espinal Feliciano Guerrero Guzmán Herrera Jiménez Maldonado Mejía Mendoza Montañez Muñoz Ocasio Peña Polanco
        Quiñones Rosado Salazar Soto Tejada Urbina Valdez Vega Velázquez Zapata Aguilar Avilés Bermúdez Burgos Camacho
    Cedeño Contreras Cordero Dávila Escobar Fuentes Galarza Hidalgo Irizarry Luna Marrero Navarro Olivares Pagán
    Rentas Serrano Trujillo Ureña Villanueva Yáñez""",
    ),
    origin(  # Haitian
        6,
        """Marie-Ange Guerline Fabiola Roseline Nadège Islande Mirlande Widline Carline Darline Esther Ginette Jocelyne
        Ketsia Lovely Manoucheka Myrlande Rachelle Solange Yolette""",
        """Jean-Luc Jean-Robert Wilner Frantz Emmanuel Reginald Wesner Fritz Evens Jacques Kervens Mackenson Odilon
        Pierre Ricardo Rony Stanley Wilfrid Yves Guerby""",
        """Jean Pierre Joseph Charles Louis Baptiste Saint-Louis Michel Étienne Augustin Antoine Belizaire Cadet
        Célestin Désir Dorvil Estimé Exantus Fleurant Germain Guerrier Innocent Jean-Baptiste Laguerre Lamour Mésidor
        Metellus Noël Paul Prévost Toussaint Volcy""",
    ),
    origin(  # Vietnamese
        6,
        """Lan Hoa Mai Linh Huong Thuy Hanh Ngoc Phuong Trang Chau Dao Diem Ha Kim-Anh Loan My Nga Nhung Quyen
        Thanh Tuyet Van Yen""",
        """Minh Hung Tuan Thang Long Quang Bao Binh Cuong Dat Duc Hai Hieu Khoa Lam Nam Phong Son Tam Thien
        Tri Trung Vinh""",
        """Nguyen Tran Le Pham Huynh Vo Hoang Phan Vu Dang Bui Do Ngo Ho Duong Ly Dinh Truong Luu Cao Doan Ha Lam Mai
        Quach Ta Thai To Trinh Vuong""",
    ),
    origin(  # Polish
        4,
        """Agnieszka Zofia Katarzyna Joanna Małgorzata Ewa Halina Danuta Beata Bożena Dorota Grażyna Iwona Jadwiga
        Krystyna Renata Urszula Wanda""",
        """Tomasz Piotr Krzysztof Andrzej Marek Zbigniew Paweł Stanisław Bogdan Dariusz Grzegorz Henryk Jacek Kazimierz
        Leszek Mirosław Tadeusz Witold""",
        """Nowak Kowalczyk Wójcik Kaminski Lewandowski Zielinski Szymanski Wozniak Dąbrowski Mazur Krawczyk Pawlak
        Adamczyk Banas Chmura Dudek Gorski Jablonski Kaczmarek Majewski Ostrowski Pietrzak Sikora Stachura Walczak
        Zając""",
    ),
    origin(  # Nigerian
        3,
        """Ngozi Chiamaka Adaeze Folake Yetunde Amara Ifeoma Abiola Bukola Chidinma Damilola Ebere Funmilayo Ijeoma
        Kehinde Nkechi Omolara Temitope""",
        """Emeka Chinedu Oluwaseun Babatunde Ikenna Tunde Adebayo Chukwudi Dayo Ekene Femi Gbenga Kelechi Obinna Rotimi
        Segun Uche Wale""",
        """Okafor Adeyemi Okonkwo Eze Adebayo Balogun Nwosu Achebe Afolabi Akande Bello Chukwu Danjuma Ekwueme Ibekwe
        Igwe Lawal Mbah Nnamdi Obi Ogunleye Ojo Okoro Onyeka Oyelaran Uzoma""",
    ),
    origin(  # Ghanaian, Liberian, Ugandan, Kenyan
        3,
        """Akosua Abena Efua Comfort Patience Adjoa Grace Mercy Princess Wanjiru Achieng Nakato Namutebi Yaa Esi
        Hawa""",
        """Kwame Kofi Yaw Kwabena Ebenezer Prince Nana Kojo Moses Isaac Kamau Otieno Ssali Mugisha Sekou Varney""",
        """Mensah Boateng Owusu Asante Appiah Osei Agyeman Addo Annan Darko Kollie Dolo Cooper-Weah Kimani Mwangi
        Odhiambo Nsubuga Kato Mugabi Sarpong Tetteh Quaye""",
    ),
    origin(  # Arabic
        4,
        """Nadia Layla Fatima Rania Amina Hanan Salma Yasmin Zainab Dalia Farah Ghada Huda Iman Jamila Karima Lubna
        Maha Noura Samira""",
        """Ahmed Omar Hassan Ali Mustafa Khalid Youssef Tariq Bilal Faisal Hamza Ibrahim Jamal Karim Mahmoud Nabil
        Rashid Sami Walid Ziad""",
        """Haddad El-Amin Khoury Mansour Nasser Al-Sayed Saleh Hamdan Abboud Aziz Bakri Darwish El-Masri Fakhoury Ghanem
        Habib Issa Jaber Kassab Maalouf Najjar Qasim Rahal Sabbagh Tannous Younes Zayed""",
    ),
    origin(  # Persian, Afghan, Kurdish
        2,
        """Leila Shirin Parisa Nasrin Mahsa Azadeh Bahar Darya Elham Forough Golnaz Mina Roya Setareh Zohreh""",
        """Dariush Behrouz Reza Kamran Arash Babak Cyrus Farhad Hamid Jamshid Kaveh Mehdi Navid Siavash Hossein""",
        """Amini Hosseini Karimi Ahmadi Rahimi Moradi Bahrami Daneshvar Farahani Ghorbani Jafari Kazemi Mohammadi
        Najafi Pahlavan Rostami Sadeghi Tehrani Yazdani Zand""",
    ),
    origin(  # Korean
        2,
        """Ji-woo Soo-jin Eun-ji Hye-jin Min-seo Yoon-ah Bo-ram Da-eun Ga-young Hana In-sook Jung-ah Kyung-hee Mi-ran
        Seo-yeon""",
        """Dong-hyun Min-jun Sung-ho Jae-won Hyun-woo Tae-yang Byung-chul Chang-min Do-yoon Gi-tae In-ho Ki-hoon
        Sang-woo Woo-jin Young-sik""",
        """Kim Park Lee Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Ahn Song Hong Bae Moon Nam Pyo""",
    ),
    origin(  # Samoan, Tongan, Hawaiian
        1,
        """Sina Lagi Fetu Leilani Mele Tala Salote Masina Noelani Ana-Sofia Malia""",
        """Manu Sione Tavita Ioane Semisi Fetu Tui Malakai Keoni Lupe Afa""",
        """Leota Faleolo Tuilagi Fonoti Sefo Toleafoa Mataafa Vaipulu Kealoha Taufa Palelei Seumalo""",
    ),
    origin(  # Jewish
        4,
        """Rachel Miriam Leah Hannah Naomi Shira Tova Esther Dina Rivka Adina Batya Chana Devorah Ilana Noa Ruth
        Talia""",
        """David Avi Noah Ezra Asher Eli Jonah Shlomo Yosef Akiva Dov Gideon Hillel Isaac Levi Mordechai Reuben
        Simon""",
        """Cohen Levy Goldberg Katz Shapiro Friedman Rosen Adler Bernstein Blum Epstein Feldman Fishman Gordon Greenberg
        Horowitz Kaplan Lerner Mandel Perlman Rabinowitz Rubin Schwartz Siegel Weinstein Zuckerman""",
    ),
    origin(  # Armenian
        2,
        """Ani Anahit Sona Lusine Arpi Nairi Gayane Hasmik Karine Mariam Nune Ovsanna Shushan Talin""",
        """Aram Hagop Vartan Garo Tigran Armen Bedros Davit Gevorg Haik Levon Narek Raffi Sarkis""",
        """Petrosyan Sarkisian Hagopian Avakian Boyajian Derderian Garabedian Kasparian Manoogian Nalbandian Ohanian
        Papazian Simonian Tashjian Vartanian Zakarian""",
    ),
    origin(  # Greek, Albanian
        3,
        """Eleni Sophia Despina Katerina Vasiliki Anastasia Athena Chrysoula Georgia Irini Kalliope Panagiota
        Stavroula Arjeta Besa Drita""",
        """Nikos Dimitri Kostas Stavros Yannis Spiro Alexandros Christos Elias Georgios Lefteris Manolis Panos Agim
        Besnik Arben""",
        """Papadopoulos Georgiou Nikolaidis Pappas Angelopoulos Christou Dimas Economou Fotiadis Hoxha Karras Kouris
        Leka Makris Panagopoulos Prifti Rallis Stathis Tsakiris Vlahos Xenakis Zervas""",
    ),
    origin(  # Khmer, Lao
        3,
        """Sophea Chanthy Bopha Sreymom Kunthea Dara Maly Phally Ratana Sokha Thida Vanna Bouakham Noy Channary""",
        """Sokhom Rithy Vuthy Bunthoeun Samnang Sarath Chea Kosal Makara Narith Pheakdey Sovann Veasna Khamphone
        Somchai""",
        """Chhim Keo Sok Prak Chea Heng Kong Meas Nhem Oum Phan Ros Sam Seng Sim Som Srey Tep Thach Uch Ung Yim
        Phommasane Sisavath""",
    ),
    origin(  # Indian, Pakistani, Bangladeshi, Nepali
        4,
        """Priya Anjali Meera Sunita Deepa Kavita Lakshmi Nisha Pooja Rekha Shalini Uma Ayesha Bushra Farzana Rukhsana
        Saima Sita Tara Anusha""",
        """Arjun Rahul Sanjay Vikram Anil Deepak Ganesh Harish Kiran Manoj Naveen Prakash Rajesh Suresh Imran Kamal
        Naeem Shahid Bishnu Usman""",
        """Patel Sharma Singh Khan Kumar Gupta Shah Ganesan Ahmed Banerjee Chaudhry Desai Gurung Hussain Iyer Joshi
        Kapoor Malik Mehta Nair Pillai Qureshi Rao Reddy Sen Thapa Varma Yadav""",
    ),
    origin(  # Chinese
        4,
        """Mei Xiu-Ying Li-Hua Jing Yan Fang Hui-Min Lei Min Na Ping Qing Rong Shu-Fen Ting Wen Xia Ying Yu-Lan
        Zhen""",
        """Wei Jian Hao Bo-Wen Chao De-Ming Feng Gang Hai-Tao Jun Kai Lei Ming Peng Qiang Rui Shan Tao Xin Zhi-Hao""",
        """Chen Wong Li Wang Zhang Liu Lin Chan Huang Wu Yang Zhao Lam Leung Cheng Deng Fong Gao Guo He Hsu Jiang Kwan
        Liang Luo Mak Pan Qian Shen Sun Tang Tsai Xie Xu Yee Yu Zheng Zhou Zhu""",
    ),
    origin(  # Italian
        5,
        """Angela Gina Carla Francesca Giovanna Concetta Antonella Bianca Daniela Elena Lucia Marisa Nicoletta Paola
        Rosanna Silvana Teresa Viviana""",
        """Anthony Vincent Salvatore Dominic Marco Carmine Alfonso Bruno Dante Enzo Franco Gino Luca Mario Nunzio
        Rocco Santo Vito""",
        """Rossi DiMarco Russo Romano Marino Gallo Conti DeLuca Esposito Bianchi Ferrara Caruso D'Angelo Amato Basile
        Capobianco DiNatale Fusco Giordano LaRosa Mancini Nardone Palumbo Pagano Rizzo Santoro Tedesco Vitale""",
    ),
    origin(  # French Canadian, Acadian
        5,
        """Nicole Michelle Chantal Denise Lise Monique Renée Sylvie Adèle Céline Claudette Giselle Hélène Lorraine
        Odette Yvette""",
        """Marc Luc Roger Normand Gilles Réjean Armand Claude Donat Fernand Guy Laurent Maurice Raoul René Yvon""",
        """LeBlanc Gagnon Roy Côté Bouchard Gauthier Morin Lavoie Bélanger Pelletier Boucher Caron Desrosiers Dubois
        Fournier Girard Lafleur Lamontagne Leclerc Michaud Nadeau Ouellette Poirier Rivard Simard Theriault
        Thibodeau Vachon""",
    ),
    origin(  # Scandinavian, Finnish, Dutch
        2,
        """Astrid Ingrid Karin Sigrid Greta Helmi Liv Maja Saskia Solveig Tuula Wilma""",
        """Björn Lars Anders Erik Gunnar Henrik Jens Matti Nils Sven Pieter Torsten""",
        """Larsen Johansson Lindqvist Sundqvist Nygård Hansen Berg Dahl Eklund Halonen Jørgensen Korhonen Nilsson Olsen
        Strand Van_Dyke De_Vries Virtanen""",
    ),
    origin(  # German, Czech, Hungarian
        4,
        """Hannah Greta Ursula Heidi Ilse Karla Lena Marta Petra Sabine Trudy Zuzana Eszter Katalin""",
        """Karl Otto Stefan Dieter Emil Fritz Heinz Jürgen Klaus Matthias Pavel Rolf Gábor László""",
        """Hoffmann Müller Schneider Becker Keller Vogel Bauer Dvořák Fischer Hahn Horváth Kaiser Krüger Lang Meyer
        Nemeth Richter Schubert Szabó Ulrich Wagner Zimmerman""",
    ),
    origin(  # Bosnian, Serbian, Croatian, Bulgarian
        2,
        """Ivana Jelena Amra Dragana Emina Jasmina Lejla Marija Nevena Sanja Tanja Vesna""",
        """Dragan Goran Emir Nikola Zoran Branko Damir Ivica Kemal Milan Nenad Tihomir""",
        """Petrović Jovanović Hadžić Kovačević Begović Čaušević Dimitrov Horvat Ilić Marić Nikolić Pavlović Selimović
        Stojanov Tomić Vuković""",
    ),
    origin(  # Russian, Ukrainian, Georgian
        2,
        """Natalia Olga Svetlana Tatiana Galina Irina Larisa Ludmila Nina Oksana Vera Yulia""",
        """Dmitri Sergei Alexei Boris Gennady Igor Mikhail Oleg Pavel Taras Vadim Yuri""",
        """Ivanov Petrenko Kovalenko Morozov Shevchenko Bondarenko Chernov Fedorov Kuznetsov Lysenko Marchenko Orlov
        Popov Sokolov Tkachenko Volkov Beridze""",
    ),
    origin(  # Somali, Ethiopian, Eritrean
        2,
        """Hodan Halima Ifrah Sahra Selam Hiwot Almaz Ayaan Bethlehem Deeqa Genet Meron Ubah Zahra""",
        """Abdi Mohamed Yonas Dawit Bereket Abel Farah Getachew Hussein Liban Mulugeta Samuel Tesfaye Warsame""",
        """Suleiman Yusuf Abdullahi Tesfaye Haile Abebe Bekele Farah Gebre Hassan Ismail Kidane Mekonnen Nur Osman
        Warsame Woldu""",
    ),
)

NICKNAMES: dict[str, str] = {
    "Elizabeth": "Beth", "Katherine": "Kate", "Margaret": "Peggy", "Rebecca": "Becca", "Jennifer": "Jen",
    "Victoria": "Tori", "Samantha": "Sam", "Deborah": "Deb", "Abigail": "Abby", "Kimberly": "Kim", "Vanessa": "Nessa",
    "Robert": "Bob", "William": "Billy", "Michael": "Mike", "Christopher": "Chris", "Matthew": "Matt",
    "Andrew": "Drew", "Timothy": "Tim", "Gregory": "Greg", "Jeffrey": "Jeff", "Benjamin": "Ben", "Nicholas": "Nick",
    "Anthony": "Tony", "Edward": "Ted", "Kenneth": "Ken", "Charles": "Chuck", "Zachary": "Zach", "Philip": "Phil",
    "Kathleen": "Kathy", "Patrick": "Paddy", "Desmond": "Des", "Guadalupe": "Lupe", "Francisco": "Paco",
    "Alejandro": "Alex", "Rafael": "Rafi", "Salvatore": "Sal", "Dominic": "Dom", "Emmanuel": "Manny",
    "Oluwaseun": "Seun", "Babatunde": "Tunde", "Chiamaka": "Chi-Chi", "Alexandros": "Alex", "Agnieszka": "Aga",
    "Katarzyna": "Kasia", "Małgorzata": "Gosia", "Krzysztof": "Kris", "Natalia": "Natasha", "Dong-hyun": "Danny",
}  # fmt: skip

CHOSEN: tuple[str, ...] = names(
    """Alex Ash Avery Blue Casey Charlie Dev Eden Finn Frankie Harper Indigo Jamie Jesse Jules Kai Lee Lou Max Mo Nico
    Noor Phoenix Quinn Ray Remy River Robin Rowan Sage Sky Toni Val Wren Zee"""
)
