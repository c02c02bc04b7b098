BEGIN TRANSACTION;
CREATE TABLE absence (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	patient_id INTEGER NOT NULL, 
	day_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	reason TEXT, 
	excused_by TEXT, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, told_by TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_absence_day_id FOREIGN KEY(day_id) REFERENCES day (id), 
	CONSTRAINT fk_absence_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_absence_patient_id_day_id UNIQUE (patient_id, day_id)
)
 STRICT

;
INSERT INTO "absence" VALUES(1,4,1,'no call',NULL,NULL,'2026-11-23T14:20:00.000000Z','Ana','');
INSERT INTO "absence" VALUES(2,8,1,'excused','not said','Mary Obi','2026-11-23T14:20:00.000000Z','Ana','');
CREATE TABLE acceptance (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	day_id INTEGER NOT NULL, 
	patient_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	block_id INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, confirmed_by TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_acceptance_day_id FOREIGN KEY(day_id) REFERENCES day (id), 
	CONSTRAINT fk_acceptance_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_acceptance_day_id_patient_id_kind_block_id UNIQUE (day_id, patient_id, kind, block_id)
)
 STRICT

;
INSERT INTO "acceptance" VALUES(1,1,5,'still_in_building',0,'not known','2026-11-23T20:30:00.000000Z','Ana','');
INSERT INTO "acceptance" VALUES(2,1,9,'nothing_known',0,'counselor confirmed','2026-11-24T13:50:00.000000Z','Ana Lopez','Mary Obi');
INSERT INTO "acceptance" VALUES(3,1,3,'in_no_group',6,'counselor confirmed','2026-11-24T13:50:00.000000Z','Ana Lopez','Mary Obi');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0007');
CREATE TABLE block_track (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	block_id INTEGER NOT NULL, 
	track_id INTEGER NOT NULL, 
	CONSTRAINT fk_block_track_block_id FOREIGN KEY(block_id) REFERENCES program_block (id), 
	CONSTRAINT fk_block_track_track_id FOREIGN KEY(track_id) REFERENCES track (id), 
	CONSTRAINT uq_block_track_block_id_track_id UNIQUE (block_id, track_id)
)
 STRICT

;
CREATE TABLE census_run (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	file_hash TEXT NOT NULL, 
	rows_total INTEGER NOT NULL, 
	rows_done INTEGER NOT NULL, 
	started_at TEXT NOT NULL, 
	finished_at TEXT
, file_name TEXT DEFAULT '' NOT NULL, header TEXT DEFAULT '[]' NOT NULL, mapping TEXT DEFAULT '{}' NOT NULL, dates TEXT DEFAULT '{}' NOT NULL, absent TEXT DEFAULT '[]' NOT NULL)
 STRICT

;
INSERT INTO "census_run" VALUES(1,'889fcda1653ff6fb627b4d45ed976f400998e82daf31a58a11fbd8898b2cd75e',8,8,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','','["mrn","last_name","first_name","name_used","dob","admit_date","discharge_date","schedule_days","counselor","living_arrangement","living_kind","classes","activity","card"]','{"activity":"activity","admit_date":"admit_date","card":"card","classes":"classes","counselor":"counselor","discharge_date":"discharge_date","dob":"dob","first_name":"first_name","last_name":"last_name","living_arrangement":"living_arrangement","living_kind":"living_kind","mrn":"mrn","name_used":"name_used","schedule_days":"schedule_days"}','{}','[]');
CREATE TABLE day (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	day TEXT NOT NULL, 
	zone TEXT NOT NULL, 
	day_starts TEXT NOT NULL, 
	weekdays TEXT NOT NULL, 
	grace_minutes INTEGER NOT NULL, 
	checkout_opens_before_minutes INTEGER NOT NULL, 
	door_minutes INTEGER NOT NULL, 
	opened_at TEXT NOT NULL, kept_at TEXT DEFAULT NULL, houses TEXT DEFAULT NULL, 
	CONSTRAINT uq_day_day UNIQUE (day)
)
 STRICT

;
INSERT INTO "day" VALUES(1,'2026-11-23','America/New_York','04:00','0 1 2 3 4',0,10,20,'2026-11-23T13:40:00.000000Z','2026-11-24T13:50:00.000000Z','[["Harbor House", "sober living home"], ["Maple Street", "sober living home"], ["Own home", "own home"]]');
CREATE TABLE day_acceptance (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	day TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	block_id INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	confirmed_by TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	CONSTRAINT uq_day_acceptance_day_kind_block_id UNIQUE (day, kind, block_id)
)
 STRICT

;
CREATE TABLE day_block (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	day_id INTEGER NOT NULL, 
	block_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	starts TEXT NOT NULL, 
	ends TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	countable INTEGER NOT NULL, tracks TEXT DEFAULT '[]' NOT NULL, 
	CONSTRAINT fk_day_block_block_id FOREIGN KEY(block_id) REFERENCES program_block (id), 
	CONSTRAINT fk_day_block_day_id FOREIGN KEY(day_id) REFERENCES day (id), 
	CONSTRAINT uq_day_block_day_id_name UNIQUE (day_id, name)
)
 STRICT

;
INSERT INTO "day_block" VALUES(1,1,1,'Check-in','09:00','10:00','check-in',0,'[]');
INSERT INTO "day_block" VALUES(2,1,2,'Spirituality','10:00','11:00','groups',1,'[]');
INSERT INTO "day_block" VALUES(3,1,3,'Class','11:00','12:00','groups',1,'[]');
INSERT INTO "day_block" VALUES(4,1,4,'Lunch','12:00','13:00','break',0,'[]');
INSERT INTO "day_block" VALUES(5,1,5,'Open','13:00','14:00','open',0,'[]');
INSERT INTO "day_block" VALUES(6,1,6,'Activity','14:00','15:00','groups',1,'[]');
INSERT INTO "day_block" VALUES(7,1,7,'Check-out','15:00','16:00','check-out',0,'[]');
CREATE TABLE day_hours (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	day TEXT NOT NULL, 
	closed INTEGER NOT NULL, 
	opens TEXT DEFAULT NULL, 
	closes TEXT DEFAULT NULL, 
	because TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	CONSTRAINT uq_day_hours_day UNIQUE (day)
)
 STRICT

;
INSERT INTO "day_hours" VALUES(1,'2026-11-26',0,NULL,'14:00','snow','2026-11-24T13:50:00.000000Z','Ana');
CREATE TABLE day_person (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	day_id INTEGER NOT NULL, 
	patient_id INTEGER NOT NULL, 
	expected INTEGER DEFAULT NULL, 
	schedule_days TEXT DEFAULT NULL, 
	"plan" TEXT DEFAULT NULL, 
	track TEXT DEFAULT NULL, 
	living_arrangement TEXT DEFAULT NULL, 
	living_kind TEXT DEFAULT NULL, 
	counselor TEXT DEFAULT NULL, 
	level_of_care TEXT DEFAULT NULL, 
	last_name TEXT DEFAULT NULL, 
	first_name TEXT DEFAULT NULL, 
	name_used TEXT DEFAULT NULL, 
	mrn TEXT DEFAULT NULL, 
	CONSTRAINT fk_day_person_day_id FOREIGN KEY(day_id) REFERENCES day (id), 
	CONSTRAINT fk_day_person_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_day_person_day_id_patient_id UNIQUE (day_id, patient_id)
)
 STRICT

;
INSERT INTO "day_person" VALUES(1,1,1,1,'','{"3":2,"6":9}','','Harbor House','sober living home','Mary Obi','','Larsen','Bo','','101');
INSERT INTO "day_person" VALUES(2,1,2,1,'','{"3":2,"6":9}','','Harbor House','sober living home','Mary Obi','','Rivera','Dana','','102');
INSERT INTO "day_person" VALUES(3,1,3,1,'','{"3":7,"6":10}','','Maple Street','sober living home','Kevin Doyle','','Rivers','Thomas','','103');
INSERT INTO "day_person" VALUES(4,1,4,1,'','{"3":6,"6":11}','','Maple Street','sober living home','Kevin Doyle','','Rivers','Tomás','','104');
INSERT INTO "day_person" VALUES(5,1,5,1,'0 2 4','{"3":7,"6":10}','','Own home','own home','Mary Obi','','Lin','Mei','','105');
INSERT INTO "day_person" VALUES(6,1,6,0,'1 3','{"3":8,"6":9}','','','','Kevin Doyle','','Haddad','Ali','','106');
INSERT INTO "day_person" VALUES(7,1,8,1,'','{"3":3,"6":9}','','Harbor House','sober living home','Mary Obi','','Weiss','Karl','Carl','108');
INSERT INTO "day_person" VALUES(8,1,9,1,'','{}','','','','','','Okafor','Joy','','T-1');
CREATE TABLE day_word (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	patient_id INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	expected INTEGER DEFAULT NULL, 
	starts TEXT DEFAULT NULL, 
	instead_of TEXT DEFAULT NULL, 
	agreed_by TEXT DEFAULT NULL, 
	away TEXT DEFAULT NULL, 
	reason TEXT DEFAULT NULL, 
	excused_by TEXT DEFAULT NULL, 
	told_by TEXT DEFAULT NULL, 
	since TEXT DEFAULT NULL, 
	until TEXT DEFAULT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	CONSTRAINT fk_day_word_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_day_word_patient_id_day UNIQUE (patient_id, day)
)
 STRICT

;
INSERT INTO "day_word" VALUES(3,1,'2026-11-26',NULL,NULL,NULL,NULL,'called',NULL,NULL,NULL,'14:00',NULL,'2026-11-24T13:50:00.000000Z','Ana');
INSERT INTO "day_word" VALUES(4,1,'2026-11-27',NULL,NULL,NULL,NULL,'called',NULL,NULL,NULL,'14:00',NULL,'2026-11-24T13:50:00.000000Z','Ana');
INSERT INTO "day_word" VALUES(5,6,'2026-11-26',1,'10:30','2026-11-27','Mary Obi',NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-24T13:50:00.000000Z','Ana');
INSERT INTO "day_word" VALUES(6,6,'2026-11-27',0,NULL,'2026-11-26','Mary Obi',NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-24T13:50:00.000000Z','Ana');
CREATE TABLE desk_note (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	patient_id INTEGER NOT NULL, 
	task TEXT NOT NULL, 
	text TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	done_at TEXT DEFAULT NULL, 
	done_by TEXT DEFAULT NULL, 
	CONSTRAINT fk_desk_note_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 STRICT

;
INSERT INTO "desk_note" VALUES(1,3,'form to sign','','2026-11-23T14:20:00.000000Z','Ana','2026-11-23T14:20:00.000000Z','Ana');
INSERT INTO "desk_note" VALUES(2,3,'','Ask for the blue key','2026-11-23T14:20:00.000000Z','Ana','2026-11-23T14:20:00.000000Z','Ana');
INSERT INTO "desk_note" VALUES(3,2,'see lead','','2026-11-23T14:20:00.000000Z','Ana',NULL,NULL);
CREATE TABLE former_number (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	patient_id INTEGER NOT NULL, 
	mrn TEXT NOT NULL, 
	CONSTRAINT fk_former_number_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_former_number_mrn UNIQUE (mrn)
)
 STRICT

;
CREATE TABLE group_change (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	day TEXT NOT NULL, 
	group_id INTEGER NOT NULL, 
	cancelled INTEGER NOT NULL, 
	moved_to INTEGER DEFAULT NULL, 
	room TEXT DEFAULT NULL, 
	facilitator TEXT DEFAULT NULL, 
	hard INTEGER DEFAULT NULL, 
	because TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	CONSTRAINT fk_group_change_group_id FOREIGN KEY(group_id) REFERENCES program_group (id), 
	CONSTRAINT fk_group_change_moved_to FOREIGN KEY(moved_to) REFERENCES program_group (id), 
	CONSTRAINT uq_group_change_day_group_id UNIQUE (day, group_id)
)
 STRICT

;
INSERT INTO "group_change" VALUES(1,'2026-11-26',6,1,NULL,NULL,NULL,NULL,'flood','2026-11-24T13:50:00.000000Z','Ana');
INSERT INTO "group_change" VALUES(2,'2026-11-26',2,0,NULL,'Hut',NULL,NULL,'','2026-11-24T13:50:00.000000Z','Ana');
CREATE TABLE group_session (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	day_block_id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	counter_name TEXT, 
	room TEXT, 
	facilitator TEXT, 
	"key" INTEGER NOT NULL, 
	soft INTEGER, 
	hard INTEGER, 
	CONSTRAINT fk_group_session_day_block_id FOREIGN KEY(day_block_id) REFERENCES day_block (id), 
	CONSTRAINT fk_group_session_group_id FOREIGN KEY(group_id) REFERENCES program_group (id), 
	CONSTRAINT uq_group_session_day_block_id_name UNIQUE (day_block_id, name)
)
 STRICT

;
INSERT INTO "group_session" VALUES(1,2,1,'12-step workshop',NULL,'Hall',NULL,1,NULL,NULL);
INSERT INTO "group_session" VALUES(2,3,2,'Coping skills',NULL,'Room 1',NULL,1,10,12);
INSERT INTO "group_session" VALUES(3,3,3,'Stress management',NULL,'Room 2',NULL,2,10,12);
INSERT INTO "group_session" VALUES(4,3,4,'Communication',NULL,'Room 3',NULL,3,10,12);
INSERT INTO "group_session" VALUES(5,3,5,'Co-occurring disorders','Room 4','Room 4',NULL,4,8,10);
INSERT INTO "group_session" VALUES(6,3,6,'Gratitude',NULL,'Room 5',NULL,5,10,12);
INSERT INTO "group_session" VALUES(7,3,7,'Boundaries',NULL,'Room 6',NULL,6,10,12);
INSERT INTO "group_session" VALUES(8,3,8,'Life skills',NULL,'Room 7',NULL,7,10,12);
INSERT INTO "group_session" VALUES(9,6,9,'Yoga',NULL,'Mat room',NULL,1,10,12);
INSERT INTO "group_session" VALUES(10,6,10,'Meditation',NULL,'Quiet room',NULL,2,8,10);
INSERT INTO "group_session" VALUES(11,6,11,'Music therapy',NULL,'Studio',NULL,3,10,12);
CREATE TABLE group_sheet (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	session_id INTEGER NOT NULL, 
	form TEXT NOT NULL, 
	signed INTEGER NOT NULL, 
	word_of TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	CONSTRAINT fk_group_sheet_session_id FOREIGN KEY(session_id) REFERENCES group_session (id), 
	CONSTRAINT uq_group_sheet_session_id UNIQUE (session_id)
)
 STRICT

;
INSERT INTO "group_sheet" VALUES(1,2,'names',2,'T. Osei','2026-11-23T17:05:00.000000Z','Ana');
INSERT INTO "group_sheet" VALUES(2,1,'number',4,'','2026-11-23T17:05:00.000000Z','Ana');
CREATE TABLE journal (
	seq INTEGER NOT NULL, 
	recorded_at TEXT NOT NULL, 
	happened_at TEXT NOT NULL, 
	service_day TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	role TEXT NOT NULL, 
	terminal TEXT NOT NULL, 
	source TEXT NOT NULL, 
	verb TEXT NOT NULL, 
	subject INTEGER, 
	changes TEXT NOT NULL, 
	reverses INTEGER, 
	request TEXT, 
	prev TEXT NOT NULL, 
	hash TEXT NOT NULL, form INTEGER DEFAULT 1 NOT NULL, because TEXT DEFAULT NULL, word_of TEXT DEFAULT NULL, salt TEXT DEFAULT NULL, hmac TEXT DEFAULT NULL, 
	CONSTRAINT pk_journal PRIMARY KEY (seq)
)
 STRICT

;
INSERT INTO "journal" VALUES(1,'2026-11-23T12:00:00.000000Z','2026-11-23T12:00:00.000000Z','2026-11-23','Ana','lead','Front desk','settings','init',NULL,'[["site",1,null,{"absent_reasons":"[\"not said\", \"sick\", \"court or probation\", \"work or school\", \"family\", \"ride\", \"weather\", \"other\"]","away_reasons":"[[\"with nurse\",0],[\"with counselor\",1],[\"with lead\",0]]","checkout_opens_before_minutes":10,"clock_offset":0,"closed":"[]","countable_days_a_week":3,"countable_minutes_a_day":180,"countable_minutes_a_week":540,"day_starts":"04:00","demo":0,"desk_notes":"[\"see lead\", \"see counselor\", \"something to pick up\", \"form to sign\", \"call to return\"]","door_minutes":20,"excused_reasons":"[\"not said\", \"medical\", \"court or probation\", \"work or school\", \"family\", \"other\"]","grace_minutes":0,"id":1,"inbox":"","inbox_removes":0,"left_early_reasons":"[\"not said\", \"doctor\", \"court or probation\", \"work or school\", \"family\", \"ride\", \"unwell\", \"left without telling us\", \"sent home by staff\", \"other\"]","locale":"en_US","name":"Front desk","names_hide_after_seconds":45,"sheets":"not used","sign_without_backup":1,"targets":"[]","unsigned_after_business_days":5,"weekdays":"0 1 2 3 4","zone":"America/New_York"}],["program_block",1,null,{"countable":0,"ends":"10:00","id":1,"kind":"check-in","name":"Check-in","retired":0,"starts":"09:00","weekdays":""}],["program_block",2,null,{"countable":1,"ends":"11:00","id":2,"kind":"groups","name":"Spirituality","retired":0,"starts":"10:00","weekdays":""}],["program_block",3,null,{"countable":1,"ends":"12:00","id":3,"kind":"groups","name":"Class","retired":0,"starts":"11:00","weekdays":""}],["program_block",4,null,{"countable":0,"ends":"13:00","id":4,"kind":"break","name":"Lunch","retired":0,"starts":"12:00","weekdays":""}],["program_block",5,null,{"countable":0,"ends":"14:00","id":5,"kind":"open","name":"Open","retired":0,"starts":"13:00","weekdays":""}],["program_block",6,null,{"countable":1,"ends":"15:00","id":6,"kind":"groups","name":"Activity","retired":0,"starts":"14:00","weekdays":""}],["program_block",7,null,{"countable":0,"ends":"16:00","id":7,"kind":"check-out","name":"Check-out","retired":0,"starts":"15:00","weekdays":""}],["program_group",1,null,{"block_id":2,"counter_name":null,"facilitator":null,"hard":null,"id":1,"key":1,"name":"12-step workshop","retired":0,"room":"Hall","soft":null}],["program_group",2,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":2,"key":1,"name":"Coping skills","retired":0,"room":"Room 1","soft":10}],["program_group",3,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":3,"key":2,"name":"Stress management","retired":0,"room":"Room 2","soft":10}],["program_group",4,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":4,"key":3,"name":"Communication","retired":0,"room":"Room 3","soft":10}],["program_group",5,null,{"block_id":3,"counter_name":"Room 4","facilitator":null,"hard":10,"id":5,"key":4,"name":"Co-occurring disorders","retired":0,"room":"Room 4","soft":8}],["program_group",6,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":6,"key":5,"name":"Gratitude","retired":0,"room":"Room 5","soft":10}],["program_group",7,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":7,"key":6,"name":"Boundaries","retired":0,"room":"Room 6","soft":10}],["program_group",8,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":8,"key":7,"name":"Life skills","retired":0,"room":"Room 7","soft":10}],["program_group",9,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":12,"id":9,"key":1,"name":"Yoga","retired":0,"room":"Mat room","soft":10}],["program_group",10,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":10,"id":10,"key":2,"name":"Meditation","retired":0,"room":"Quiet room","soft":8}],["program_group",11,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":12,"id":11,"key":3,"name":"Music therapy","retired":0,"room":"Studio","soft":10}]]',NULL,NULL,'0000000000000000000000000000000000000000000000000000000000000000','061469ef94cad973bf962fab44487a4db6f394ab5c5ca2fcb4388c84cdf80bc9',2,NULL,NULL,'b465e09004c8dd03958998d20cf03eca',NULL);
INSERT INTO "journal" VALUES(2,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',1,'[["staff",1,null,{"id":1,"name":"Mary Obi","role":"counselor"}],["living_arrangement",1,null,{"id":1,"kind":"sober living home","name":"Harbor House"}],["patient",1,null,{"admit_date":"2026-09-01","card":"CARD101","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"card\":\"CARD101\",\"classes\":\"Coping skills\",\"counselor\":\"Mary Obi\",\"dob\":\"1991-12-04\",\"first_name\":\"Bo\",\"last_name\":\"Larsen\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":null,"dob":"1991-12-04","first_name":"Bo","former_name":"","id":1,"joined_into":null,"last_name":"Larsen","level_of_care":"","living_arrangement_id":1,"mrn":"101","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",1,null,{"block_id":3,"group_id":2,"id":1,"patient_id":1,"weekday":-1}],["plan",2,null,{"block_id":6,"group_id":9,"id":2,"patient_id":1,"weekday":-1}]]',NULL,NULL,'061469ef94cad973bf962fab44487a4db6f394ab5c5ca2fcb4388c84cdf80bc9','e1a17d575b87fcf26b5c64ea9384daa1be317dc03dfd6bf6fb379dee233c1280',2,NULL,NULL,'a4c86260baf3656880425d497ce93693',NULL);
INSERT INTO "journal" VALUES(3,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',2,'[["patient",2,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Coping skills\",\"counselor\":\"Mary Obi\",\"dob\":\"1988-03-05\",\"first_name\":\"Dana\",\"last_name\":\"Rivera\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":null,"dob":"1988-03-05","first_name":"Dana","former_name":"","id":2,"joined_into":null,"last_name":"Rivera","level_of_care":"","living_arrangement_id":1,"mrn":"102","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",3,null,{"block_id":3,"group_id":2,"id":3,"patient_id":2,"weekday":-1}],["plan",4,null,{"block_id":6,"group_id":9,"id":4,"patient_id":2,"weekday":-1}]]',NULL,NULL,'e1a17d575b87fcf26b5c64ea9384daa1be317dc03dfd6bf6fb379dee233c1280','84ef801f3fb930742d51e42097d6907e4cc74e5bbe523fb15589c6f5f87219ea',2,NULL,NULL,'bcbda81a4e629134eef4cd95231efdcf',NULL);
INSERT INTO "journal" VALUES(4,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',3,'[["staff",2,null,{"id":2,"name":"Kevin Doyle","role":"counselor"}],["living_arrangement",2,null,{"id":2,"kind":"sober living home","name":"Maple Street"}],["patient",3,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Meditation\",\"admit_date\":\"2026-09-01\",\"classes\":\"Boundaries\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1979-01-15\",\"first_name\":\"Thomas\",\"last_name\":\"Rivers\",\"living_arrangement\":\"Maple Street\"}","counselor_id":2,"discharge_date":null,"dob":"1979-01-15","first_name":"Thomas","former_name":"","id":3,"joined_into":null,"last_name":"Rivers","level_of_care":"","living_arrangement_id":2,"mrn":"103","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",5,null,{"block_id":3,"group_id":7,"id":5,"patient_id":3,"weekday":-1}],["plan",6,null,{"block_id":6,"group_id":10,"id":6,"patient_id":3,"weekday":-1}]]',NULL,NULL,'84ef801f3fb930742d51e42097d6907e4cc74e5bbe523fb15589c6f5f87219ea','a1bd7bb8e6897a8feb3d0a0c4942c63cc0900fbfc1258c79cf5e097091cb9e6a',2,NULL,NULL,'9b9a2faab107039f4f124a71b47154d9',NULL);
INSERT INTO "journal" VALUES(5,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',4,'[["patient",4,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Music therapy\",\"admit_date\":\"2026-09-01\",\"classes\":\"Gratitude\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1993-07-30\",\"first_name\":\"Tomás\",\"last_name\":\"Rivers\",\"living_arrangement\":\"Maple Street\"}","counselor_id":2,"discharge_date":null,"dob":"1993-07-30","first_name":"Tomás","former_name":"","id":4,"joined_into":null,"last_name":"Rivers","level_of_care":"","living_arrangement_id":2,"mrn":"104","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",7,null,{"block_id":3,"group_id":6,"id":7,"patient_id":4,"weekday":-1}],["plan",8,null,{"block_id":6,"group_id":11,"id":8,"patient_id":4,"weekday":-1}]]',NULL,NULL,'a1bd7bb8e6897a8feb3d0a0c4942c63cc0900fbfc1258c79cf5e097091cb9e6a','63d68a15b0238b0680cd5f8f4b85a41efe9c95bd2e80621689b1185d2a0db7f3',2,NULL,NULL,'26c069bd2eb7a41996231a0ebcf919d3',NULL);
INSERT INTO "journal" VALUES(6,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',5,'[["living_arrangement",3,null,{"id":3,"kind":"own home","name":"Own home"}],["patient",5,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Meditation\",\"admit_date\":\"2026-09-01\",\"classes\":\"Mon:Boundaries;Wed:Gratitude\",\"counselor\":\"Mary Obi\",\"dob\":\"1995-05-20\",\"first_name\":\"Mei\",\"last_name\":\"Lin\",\"living_arrangement\":\"Own home\",\"schedule_days\":\"Mon Wed Fri\"}","counselor_id":1,"discharge_date":null,"dob":"1995-05-20","first_name":"Mei","former_name":"","id":5,"joined_into":null,"last_name":"Lin","level_of_care":"","living_arrangement_id":3,"mrn":"105","name_used":"","phone":"","pronouns":"","schedule_days":"0 2 4","temporary":0,"track_id":null,"used_name_alone":0}],["plan",9,null,{"block_id":3,"group_id":7,"id":9,"patient_id":5,"weekday":0}],["plan",10,null,{"block_id":3,"group_id":6,"id":10,"patient_id":5,"weekday":2}],["plan",11,null,{"block_id":6,"group_id":10,"id":11,"patient_id":5,"weekday":-1}]]',NULL,NULL,'63d68a15b0238b0680cd5f8f4b85a41efe9c95bd2e80621689b1185d2a0db7f3','d291493afc9577c121bdc2c2104d23e2b9d440f504331a3aa2a1c56c01409eff',2,NULL,NULL,'04f4607abf2e923e2ff87163777886d6',NULL);
INSERT INTO "journal" VALUES(7,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',6,'[["patient",6,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Life skills\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1984-10-11\",\"first_name\":\"Ali\",\"last_name\":\"Haddad\",\"schedule_days\":\"Tue Thu\"}","counselor_id":2,"discharge_date":null,"dob":"1984-10-11","first_name":"Ali","former_name":"","id":6,"joined_into":null,"last_name":"Haddad","level_of_care":"","living_arrangement_id":null,"mrn":"106","name_used":"","phone":"","pronouns":"","schedule_days":"1 3","temporary":0,"track_id":null,"used_name_alone":0}],["plan",12,null,{"block_id":3,"group_id":8,"id":12,"patient_id":6,"weekday":-1}],["plan",13,null,{"block_id":6,"group_id":9,"id":13,"patient_id":6,"weekday":-1}]]',NULL,NULL,'d291493afc9577c121bdc2c2104d23e2b9d440f504331a3aa2a1c56c01409eff','aaea9616a03822993d0e2e68b24d1c46133f860ae6f9f9ea5aa1f821a15a0052',2,NULL,NULL,'be54e65661e473b51e87c880ed290859',NULL);
INSERT INTO "journal" VALUES(8,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',7,'[["patient",7,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Life skills\",\"counselor\":\"Mary Obi\",\"discharge_date\":\"2026-11-20\",\"dob\":\"1999-02-28\",\"first_name\":\"Noor\",\"last_name\":\"Khan\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":"2026-11-20","dob":"1999-02-28","first_name":"Noor","former_name":"","id":7,"joined_into":null,"last_name":"Khan","level_of_care":"","living_arrangement_id":1,"mrn":"107","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",14,null,{"block_id":3,"group_id":8,"id":14,"patient_id":7,"weekday":-1}],["plan",15,null,{"block_id":6,"group_id":9,"id":15,"patient_id":7,"weekday":-1}]]',NULL,NULL,'aaea9616a03822993d0e2e68b24d1c46133f860ae6f9f9ea5aa1f821a15a0052','eaf5bcfd524a678645fcb17ec6d53162b81f543ed914c91889121513ae0fd6cc',2,NULL,NULL,'17cb631c9d7abb8df7bce8c5674b9f58',NULL);
INSERT INTO "journal" VALUES(9,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',8,'[["patient",8,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Stress management\",\"counselor\":\"Mary Obi\",\"dob\":\"1970-06-06\",\"first_name\":\"Karl\",\"last_name\":\"Weiss\",\"living_arrangement\":\"Harbor House\",\"name_used\":\"Carl\"}","counselor_id":1,"discharge_date":null,"dob":"1970-06-06","first_name":"Karl","former_name":"","id":8,"joined_into":null,"last_name":"Weiss","level_of_care":"","living_arrangement_id":1,"mrn":"108","name_used":"Carl","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",16,null,{"block_id":3,"group_id":3,"id":16,"patient_id":8,"weekday":-1}],["plan",17,null,{"block_id":6,"group_id":9,"id":17,"patient_id":8,"weekday":-1}]]',NULL,NULL,'eaf5bcfd524a678645fcb17ec6d53162b81f543ed914c91889121513ae0fd6cc','beb516d27c8583f03c2c55dfd8e1978e7d01c4c36567b0ac8e6c6e77b765c919',2,NULL,NULL,'6191c24b8819fae06ff88701c42caf55',NULL);
INSERT INTO "journal" VALUES(10,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','import',NULL,'[["census_run",1,null,{"absent":"[]","dates":"{}","file_hash":"889fcda1653ff6fb627b4d45ed976f400998e82daf31a58a11fbd8898b2cd75e","file_name":"","finished_at":null,"header":"[\"mrn\",\"last_name\",\"first_name\",\"name_used\",\"dob\",\"admit_date\",\"discharge_date\",\"schedule_days\",\"counselor\",\"living_arrangement\",\"living_kind\",\"classes\",\"activity\",\"card\"]","id":1,"mapping":"{\"activity\":\"activity\",\"admit_date\":\"admit_date\",\"card\":\"card\",\"classes\":\"classes\",\"counselor\":\"counselor\",\"discharge_date\":\"discharge_date\",\"dob\":\"dob\",\"first_name\":\"first_name\",\"last_name\":\"last_name\",\"living_arrangement\":\"living_arrangement\",\"living_kind\":\"living_kind\",\"mrn\":\"mrn\",\"name_used\":\"name_used\",\"schedule_days\":\"schedule_days\"}","rows_done":8,"rows_total":8,"started_at":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'beb516d27c8583f03c2c55dfd8e1978e7d01c4c36567b0ac8e6c6e77b765c919','61e1401c5293ccdf59da2cbf72b0936a252226befe4b308b8ebbf7128429d007',2,NULL,NULL,'0a7b77f539669d545609341d66277d6a',NULL);
INSERT INTO "journal" VALUES(11,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','import',NULL,'[["census_run",1,{"finished_at":null},{"finished_at":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'61e1401c5293ccdf59da2cbf72b0936a252226befe4b308b8ebbf7128429d007','72c83730650d8f66f7728c9c755dbdafa7828ef7ad65f17a68520ac6f9612bb9',2,NULL,NULL,'f0b100cdff611bb8af9905108bc4b787',NULL);
INSERT INTO "journal" VALUES(12,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','open-day',NULL,'[["day",1,null,{"checkout_opens_before_minutes":10,"day":"2026-11-23","day_starts":"04:00","door_minutes":20,"grace_minutes":0,"houses":null,"id":1,"kept_at":null,"opened_at":"2026-11-23T13:40:00.000000Z","weekdays":"0 1 2 3 4","zone":"America/New_York"}],["day_block",1,null,{"block_id":1,"countable":0,"day_id":1,"ends":"10:00","id":1,"kind":"check-in","name":"Check-in","starts":"09:00","tracks":"[]"}],["day_block",2,null,{"block_id":2,"countable":1,"day_id":1,"ends":"11:00","id":2,"kind":"groups","name":"Spirituality","starts":"10:00","tracks":"[]"}],["day_block",3,null,{"block_id":3,"countable":1,"day_id":1,"ends":"12:00","id":3,"kind":"groups","name":"Class","starts":"11:00","tracks":"[]"}],["day_block",4,null,{"block_id":4,"countable":0,"day_id":1,"ends":"13:00","id":4,"kind":"break","name":"Lunch","starts":"12:00","tracks":"[]"}],["day_block",5,null,{"block_id":5,"countable":0,"day_id":1,"ends":"14:00","id":5,"kind":"open","name":"Open","starts":"13:00","tracks":"[]"}],["day_block",6,null,{"block_id":6,"countable":1,"day_id":1,"ends":"15:00","id":6,"kind":"groups","name":"Activity","starts":"14:00","tracks":"[]"}],["day_block",7,null,{"block_id":7,"countable":0,"day_id":1,"ends":"16:00","id":7,"kind":"check-out","name":"Check-out","starts":"15:00","tracks":"[]"}],["group_session",1,null,{"counter_name":null,"day_block_id":2,"facilitator":null,"group_id":1,"hard":null,"id":1,"key":1,"name":"12-step workshop","room":"Hall","soft":null}],["group_session",2,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":2,"hard":12,"id":2,"key":1,"name":"Coping skills","room":"Room 1","soft":10}],["group_session",3,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":3,"hard":12,"id":3,"key":2,"name":"Stress management","room":"Room 2","soft":10}],["group_session",4,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":4,"hard":12,"id":4,"key":3,"name":"Communication","room":"Room 3","soft":10}],["group_session",5,null,{"counter_name":"Room 4","day_block_id":3,"facilitator":null,"group_id":5,"hard":10,"id":5,"key":4,"name":"Co-occurring disorders","room":"Room 4","soft":8}],["group_session",6,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":6,"hard":12,"id":6,"key":5,"name":"Gratitude","room":"Room 5","soft":10}],["group_session",7,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":7,"hard":12,"id":7,"key":6,"name":"Boundaries","room":"Room 6","soft":10}],["group_session",8,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":8,"hard":12,"id":8,"key":7,"name":"Life skills","room":"Room 7","soft":10}],["group_session",9,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":9,"hard":12,"id":9,"key":1,"name":"Yoga","room":"Mat room","soft":10}],["group_session",10,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":10,"hard":10,"id":10,"key":2,"name":"Meditation","room":"Quiet room","soft":8}],["group_session",11,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":11,"hard":12,"id":11,"key":3,"name":"Music therapy","room":"Studio","soft":10}]]',NULL,NULL,'72c83730650d8f66f7728c9c755dbdafa7828ef7ad65f17a68520ac6f9612bb9','37fcb769771b64c351264ad5a0356323ede651e1c7844413a2532f318fc057d6',2,NULL,NULL,'bf7318c3043f70482de66fa57c474f94',NULL);
INSERT INTO "journal" VALUES(13,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',1,'[["visit",1,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":1,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":1,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",1,null,{"day_block_id":2,"entered_at":null,"id":1,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["seat",2,null,{"day_block_id":3,"entered_at":null,"id":2,"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["seat",3,null,{"day_block_id":6,"entered_at":null,"id":3,"session_id":9,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["stay",1,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":1,"left":null,"visit_id":1}]]',NULL,NULL,'37fcb769771b64c351264ad5a0356323ede651e1c7844413a2532f318fc057d6','24c5c305c8734f28da7575f1a03f8230af5bbbcd660b7122e565c2826502e45f',2,NULL,NULL,'4e707992d5068ccf530452241fdc9ff7',NULL);
INSERT INTO "journal" VALUES(14,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',2,'[["visit",2,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":2,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":2,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",4,null,{"day_block_id":2,"entered_at":null,"id":4,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["seat",5,null,{"day_block_id":3,"entered_at":null,"id":5,"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["seat",6,null,{"day_block_id":6,"entered_at":null,"id":6,"session_id":9,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["stay",2,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":2,"left":null,"visit_id":2}]]',NULL,NULL,'24c5c305c8734f28da7575f1a03f8230af5bbbcd660b7122e565c2826502e45f','d89e34c7d77fc8113f2c4f0cbc56880136259b0c7fef0eafb296b59c3ac24228',2,NULL,NULL,'248de05f5669673044cf8ec3bcf0d4c8',NULL);
INSERT INTO "journal" VALUES(15,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',5,'[["visit",3,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":3,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":5,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",7,null,{"day_block_id":2,"entered_at":null,"id":7,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["seat",8,null,{"day_block_id":3,"entered_at":null,"id":8,"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["seat",9,null,{"day_block_id":6,"entered_at":null,"id":9,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["stay",3,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":3,"left":null,"visit_id":3}]]',NULL,NULL,'d89e34c7d77fc8113f2c4f0cbc56880136259b0c7fef0eafb296b59c3ac24228','c4fe433217cf96af32380c4c918c719bb7154c33ffeaf4bff73fef77d0bebaeb',2,NULL,NULL,'583e44d33291683e00b66181a383858c',NULL);
INSERT INTO "journal" VALUES(16,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',3,'[["visit",4,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":4,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":3,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",10,null,{"day_block_id":2,"entered_at":null,"id":10,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["seat",11,null,{"day_block_id":3,"entered_at":null,"id":11,"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["seat",12,null,{"day_block_id":6,"entered_at":null,"id":12,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["stay",4,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":4,"left":null,"visit_id":4}]]',NULL,NULL,'c4fe433217cf96af32380c4c918c719bb7154c33ffeaf4bff73fef77d0bebaeb','3d02e07c2f2c202249ecad85510df4c073c8d50782d40c7153b880b16b1495bb',2,NULL,NULL,'be4243b5f904f3800ea4106b3e0f5d61',NULL);
INSERT INTO "journal" VALUES(17,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','update',1,'[["day_person",1,null,{"counselor":null,"day_id":1,"expected":null,"first_name":null,"id":1,"last_name":null,"level_of_care":null,"living_arrangement":null,"living_kind":null,"mrn":null,"name_used":null,"patient_id":1,"plan":"{\"3\":2,\"6\":9}","schedule_days":null,"track":null}],["plan",1,{"group_id":2},{"group_id":6}]]',NULL,NULL,'3d02e07c2f2c202249ecad85510df4c073c8d50782d40c7153b880b16b1495bb','d379a1d47b01fcbee5fc0a7202f8a8cd1ea1cd5f01300f1fe808a0048f7baf31',2,NULL,NULL,'da67e84697e6d67d846a33e142a2677c',NULL);
INSERT INTO "journal" VALUES(18,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','step-out',5,'[["stay",3,{"back_by":null,"left":null},{"back_by":"2026-11-23T14:30:00.000000Z","left":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'d379a1d47b01fcbee5fc0a7202f8a8cd1ea1cd5f01300f1fe808a0048f7baf31','ce3b2108a9c31a2b43c8d63f0967560780942265b8b48127b34f1c0b784b5418',2,NULL,NULL,'c70d6b317ea42505007c440dd75f3725',NULL);
INSERT INTO "journal" VALUES(19,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','return',5,'[["stay",5,null,{"back_by":null,"came":"2026-11-23T14:20:00.000000Z","came_by":"Ana","id":5,"left":null,"visit_id":3}]]',NULL,NULL,'ce3b2108a9c31a2b43c8d63f0967560780942265b8b48127b34f1c0b784b5418','ac68bde3cab55e0190ccccf44d7105e3284b83cf7333051b95c3b5ac2cb4d238',2,NULL,NULL,'175407e44abbe121c8e763ede16fa78c',NULL);
INSERT INTO "journal" VALUES(20,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','absent',4,'[["absence",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"excused_by":null,"id":1,"kind":"no call","patient_id":4,"reason":null,"told_by":""}]]',NULL,NULL,'ac68bde3cab55e0190ccccf44d7105e3284b83cf7333051b95c3b5ac2cb4d238','8eb787a6bca3955320edee1e58993823720c80bda530f0eae66ab7562a689d80',2,NULL,NULL,'3a6cca1659641cc4a9fadf193234724e',NULL);
INSERT INTO "journal" VALUES(21,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','excuse',8,'[["absence",2,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"excused_by":"Mary Obi","id":2,"kind":"excused","patient_id":8,"reason":"not said","told_by":""}]]',NULL,NULL,'8eb787a6bca3955320edee1e58993823720c80bda530f0eae66ab7562a689d80','219b9a6243a1627194f2467270c8d5448c27877c6068a82e1ce7e1a01dbda401',2,NULL,NULL,'e80002a4dc483c49b396acd717349f35',NULL);
INSERT INTO "journal" VALUES(22,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','note',1,'[["note",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","id":1,"patient_id":1,"text":"Sister called"}]]',NULL,NULL,'219b9a6243a1627194f2467270c8d5448c27877c6068a82e1ce7e1a01dbda401','f10328de8b6baadcd3f4bbd7db61eff95a7602201bbe6d92fbcd5577e795b708',2,NULL,NULL,'45f25fda57fec19cefcf0bb9740d53c1',NULL);
INSERT INTO "journal" VALUES(23,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','undo',1,'[["note",1,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","id":1,"patient_id":1,"text":"Sister called"},null]]',22,NULL,'f10328de8b6baadcd3f4bbd7db61eff95a7602201bbe6d92fbcd5577e795b708','c0339680b3e7b887978c2e589dea5f9d22d6475e356a7ed23ce3148c61ebb268',2,NULL,NULL,'7cd79063f285e3d82be3f678316e3dce',NULL);
INSERT INTO "journal" VALUES(24,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','desk-note',3,'[["desk_note",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","done_at":null,"done_by":null,"id":1,"patient_id":3,"task":"form to sign","text":""}]]',NULL,NULL,'c0339680b3e7b887978c2e589dea5f9d22d6475e356a7ed23ce3148c61ebb268','4ef185f1dc69b5106ddc118df9ddcdae242b5dd95bd2a5afafc5405ab2e9736e',2,NULL,NULL,'e38bd8bbf9d37c925cc9e0ab76a45f8b',NULL);
INSERT INTO "journal" VALUES(25,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','desk-note',3,'[["desk_note",2,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","done_at":null,"done_by":null,"id":2,"patient_id":3,"task":"","text":"Ask for the blue key"}]]',NULL,NULL,'4ef185f1dc69b5106ddc118df9ddcdae242b5dd95bd2a5afafc5405ab2e9736e','5c08ca3cb66cabeeb096f004fdbd883afe5706e63454011a7f6aba6325c58087',2,NULL,NULL,'557f5c56c3779150e37a3c0f9441f474',NULL);
INSERT INTO "journal" VALUES(26,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','done',3,'[["desk_note",1,{"done_at":null,"done_by":null},{"done_at":"2026-11-23T14:20:00.000000Z","done_by":"Ana"}],["desk_note",2,{"done_at":null,"done_by":null},{"done_at":"2026-11-23T14:20:00.000000Z","done_by":"Ana"}]]',NULL,NULL,'5c08ca3cb66cabeeb096f004fdbd883afe5706e63454011a7f6aba6325c58087','380970d6889533560243b801d91f8048ad4169da0184c7c265717f4836567e57',2,NULL,NULL,'9d34ab42d6edad2f5fe733e260c7f71b',NULL);
INSERT INTO "journal" VALUES(27,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','desk-note',2,'[["desk_note",3,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","done_at":null,"done_by":null,"id":3,"patient_id":2,"task":"see lead","text":""}]]',NULL,NULL,'380970d6889533560243b801d91f8048ad4169da0184c7c265717f4836567e57','b793e4a0dc255df21caa7ce744a3ff3c6c585cc3fc1bd7c7b9b98ea42efb0bab',2,NULL,NULL,'51d1cac6e5dbca3fc4cd7d4f4a04e511',NULL);
INSERT INTO "journal" VALUES(28,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','assign',3,'[["seat",11,{"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z"},{"session_id":2,"taken_at":"2026-11-23T14:20:00.000000Z"}]]',NULL,NULL,'b793e4a0dc255df21caa7ce744a3ff3c6c585cc3fc1bd7c7b9b98ea42efb0bab','f3901d24f3434d486351dca07d50c8829089f4c31eed070f3ad9ff90b2f6c72c',2,NULL,NULL,'5d167db5a4b34b302bab50d6bf7bfa80',NULL);
INSERT INTO "journal" VALUES(29,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','unassign',3,'[["seat",12,{"day_block_id":6,"entered_at":null,"id":12,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4},null]]',NULL,NULL,'f3901d24f3434d486351dca07d50c8829089f4c31eed070f3ad9ff90b2f6c72c','ab24bcd9fe9230208f148321625b9bfe3089aba4f717dfbfd451343d88b311a4',2,NULL,NULL,'af7668f10d260347deb0b9367811029a',NULL);
INSERT INTO "journal" VALUES(30,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','admit',9,'[["patient",9,null,{"admit_date":"2026-11-23","card":"","census_row":"","counselor_id":null,"discharge_date":null,"dob":"1990-11-23","first_name":"Joy","former_name":"","id":9,"joined_into":null,"last_name":"Okafor","level_of_care":"","living_arrangement_id":null,"mrn":"T-1","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":1,"track_id":null,"used_name_alone":0}]]',NULL,NULL,'ab24bcd9fe9230208f148321625b9bfe3089aba4f717dfbfd451343d88b311a4','8c8330fdda892126723ca73194fc37c0dccb5a2b5d99ff7fc90646e47661cfef',2,NULL,NULL,'171d815e3796a5a673864df5107e148f',NULL);
INSERT INTO "journal" VALUES(31,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','seen',1,'[["seen",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","covers":"","id":1,"patient_id":1,"up_to":30}]]',NULL,NULL,'8c8330fdda892126723ca73194fc37c0dccb5a2b5d99ff7fc90646e47661cfef','220103de42f9d06dda8c09afce293e5bd3ceca3194d08575814c417c2834d00a',2,NULL,NULL,'056dd43dde08168bbe9ccc4226893ea1',NULL);
INSERT INTO "journal" VALUES(32,'2026-11-23T16:10:00.000000Z','2026-11-23T16:10:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','out-of-class',1,'[["out_of_class",1,null,{"began":"2026-11-23T16:10:00.000000Z","by":"Ana","company":"Kim Lee","countable":0,"ended":null,"id":1,"reason":"with nurse","room":"Room 9","visit_id":1}]]',NULL,NULL,'220103de42f9d06dda8c09afce293e5bd3ceca3194d08575814c417c2834d00a','84408809469a4f8a25bae3a836d8d5af40c66d6ece54a24596c064cddfab58e4',2,NULL,NULL,'d5b60c0bb229fa6d87b8eff2b167fa27',NULL);
INSERT INTO "journal" VALUES(33,'2026-11-23T16:25:00.000000Z','2026-11-23T16:25:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','return',1,'[["out_of_class",1,{"ended":null},{"ended":"2026-11-23T16:25:00.000000Z"}]]',NULL,NULL,'84408809469a4f8a25bae3a836d8d5af40c66d6ece54a24596c064cddfab58e4','378b8eceb397fc23a3e18a2896e14eff5fd347a10b3a3cdff81a96f804ac4e56',2,NULL,NULL,'dc9097296bde0a31bce6b433f7aebc5e',NULL);
INSERT INTO "journal" VALUES(34,'2026-11-23T17:05:00.000000Z','2026-11-23T17:05:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','sheet',NULL,'[["group_sheet",1,null,{"at":"2026-11-23T17:05:00.000000Z","by":"Ana","form":"names","id":1,"session_id":2,"signed":2,"word_of":"T. Osei"}],["sheet_line",1,null,{"id":1,"late":null,"left":null,"mark":"not on the sheet","sheet_id":1,"visit_id":1}],["sheet_line",2,null,{"id":2,"late":null,"left":null,"mark":"on the sheet","sheet_id":1,"visit_id":2}],["sheet_line",3,null,{"id":3,"late":"2026-11-23T16:12:00.000000Z","left":null,"mark":"on the sheet","sheet_id":1,"visit_id":4}]]',NULL,NULL,'378b8eceb397fc23a3e18a2896e14eff5fd347a10b3a3cdff81a96f804ac4e56','6e05c70165fc91edce11346c345bc39732e4d560d3eb73e883277d1834d68c76',2,NULL,'T. Osei','5482d9038c9030a17bec8ffaeb29688e',NULL);
INSERT INTO "journal" VALUES(35,'2026-11-23T17:05:00.000000Z','2026-11-23T17:05:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','sheet',NULL,'[["group_sheet",2,null,{"at":"2026-11-23T17:05:00.000000Z","by":"Ana","form":"number","id":2,"session_id":1,"signed":4,"word_of":""}],["sheet_line",4,null,{"id":4,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":1}],["sheet_line",5,null,{"id":5,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":2}],["sheet_line",6,null,{"id":6,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":3}],["sheet_line",7,null,{"id":7,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":4}]]',NULL,NULL,'6e05c70165fc91edce11346c345bc39732e4d560d3eb73e883277d1834d68c76','6daeef4141ac84171e43f0697ea2e51d5dd4a377754ebeb0de7246cb731ea4a7',2,NULL,NULL,'69ba44706dd527e996f419ceeeddb6da',NULL);
INSERT INTO "journal" VALUES(36,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',2,'[["stay",2,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",2,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Maple Street","status":"checked out"}]]',NULL,NULL,'6daeef4141ac84171e43f0697ea2e51d5dd4a377754ebeb0de7246cb731ea4a7','7af499c7f28c13a398b47bcb3f2065795f395383dccae08139e030b4c87c1a25',2,NULL,NULL,'9363c7f7bd9820f32f9175d03c609a23',NULL);
INSERT INTO "journal" VALUES(37,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',1,'[["stay",1,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",1,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"}]]',NULL,NULL,'7af499c7f28c13a398b47bcb3f2065795f395383dccae08139e030b4c87c1a25','99845df19e23490cd1f67fd8f5573cd41d74e8b7f9d1bdba574661a2e2b30b31',2,NULL,NULL,'98509b5c6ea8b71eb564e8ae0c4971d4',NULL);
INSERT INTO "journal" VALUES(38,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','undo',1,'[["visit",1,{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"},{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"}],["stay",1,{"left":"2026-11-23T19:55:00.000000Z"},{"left":null}]]',37,NULL,'99845df19e23490cd1f67fd8f5573cd41d74e8b7f9d1bdba574661a2e2b30b31','b584333d7cfa0ea24e742a9ec8ba234a62309e6fcc5312df0b93bfa761919924',2,NULL,NULL,'dfb99acd860bb782482622309d44eb2c',NULL);
INSERT INTO "journal" VALUES(39,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',1,'[["stay",1,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",1,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"}]]',NULL,NULL,'b584333d7cfa0ea24e742a9ec8ba234a62309e6fcc5312df0b93bfa761919924','2852452d5741c16e3161fe66073ed171bb19f0ef367eed706444a156bed44616',2,NULL,NULL,'1277f72e085fa046c7ae40fec447aea7',NULL);
INSERT INTO "journal" VALUES(40,'2026-11-23T19:55:00.000000Z','2026-11-23T16:00:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','assign',1,'[["seat",2,{"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z"},{"session_id":7,"taken_at":"2026-11-23T16:00:00.000000Z"}]]',NULL,NULL,'2852452d5741c16e3161fe66073ed171bb19f0ef367eed706444a156bed44616','3e2e6ce1f16dae2f752f78189214267e71671120c43d604eab4e305d3209bf10',2,NULL,NULL,'a2e3a6395d8b34b1e76b5a82874678b4',NULL);
INSERT INTO "journal" VALUES(41,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',3,'[["stay",4,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",4,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open","told_by":"","with_whom":""},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"ride","status":"checked out","told_by":"driver","with_whom":"his sister"}]]',NULL,NULL,'3e2e6ce1f16dae2f752f78189214267e71671120c43d604eab4e305d3209bf10','7262fe6d85ff2eeff61d8a1002cc2e4a0ff3f75c301de6c727291568f082fd4b',2,NULL,NULL,'b01061b18b15bd012188ba4900a5f78d',NULL);
INSERT INTO "journal" VALUES(42,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','update',5,'[["patient",5,{"discharge_date":null},{"discharge_date":"2026-12-01"}],["word",1,null,{"at":"2026-11-23T19:55:00.000000Z","by":"Ana","counselor":"Mary Obi","field":"discharge_date","id":1,"patient_id":5}]]',NULL,NULL,'7262fe6d85ff2eeff61d8a1002cc2e4a0ff3f75c301de6c727291568f082fd4b','27bc0518c76dd49c247d2ae92f7087287fdef333d79b4638b6a011971e6c2871',2,NULL,'Mary Obi','5d009cfb871011e36e46727f278f6ab7',NULL);
INSERT INTO "journal" VALUES(43,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','lead','Front desk','do','seen',8,'[["seen",2,null,{"at":"2026-11-23T19:55:00.000000Z","by":"Ana","covers":"Mary Obi","id":2,"patient_id":8,"up_to":42}]]',NULL,NULL,'27bc0518c76dd49c247d2ae92f7087287fdef333d79b4638b6a011971e6c2871','039f449c76eaee2b1299fa3d1cc9ca7e1235ab335b5f0b9362ac593cf426ccdc',2,NULL,NULL,'953fe37a84bc322238049f43d56cfcbd',NULL);
INSERT INTO "journal" VALUES(44,'2026-11-23T20:30:00.000000Z','2026-11-23T20:30:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','accept',5,'[["acceptance",1,null,{"at":"2026-11-23T20:30:00.000000Z","block_id":0,"by":"Ana","confirmed_by":"","day_id":1,"id":1,"kind":"still_in_building","patient_id":5,"reason":"not known"}]]',NULL,NULL,'039f449c76eaee2b1299fa3d1cc9ca7e1235ab335b5f0b9362ac593cf426ccdc','d4eea291b4d8bea3a3bb4308d0f37cd3b830739f704e49e4dc89917a8d0afcfb',2,NULL,NULL,'860de584b7b9e0bc8fe4630329460d68',NULL);
INSERT INTO "journal" VALUES(45,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','do','end-day',NULL,'[["day_person",2,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Dana","id":2,"last_name":"Rivera","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"102","name_used":"","patient_id":2,"plan":"{\"3\":2,\"6\":9}","schedule_days":"","track":""}],["day_person",3,null,{"counselor":"Kevin Doyle","day_id":1,"expected":1,"first_name":"Thomas","id":3,"last_name":"Rivers","level_of_care":"","living_arrangement":"Maple Street","living_kind":"sober living home","mrn":"103","name_used":"","patient_id":3,"plan":"{\"3\":7,\"6\":10}","schedule_days":"","track":""}],["day_person",4,null,{"counselor":"Kevin Doyle","day_id":1,"expected":1,"first_name":"Tomás","id":4,"last_name":"Rivers","level_of_care":"","living_arrangement":"Maple Street","living_kind":"sober living home","mrn":"104","name_used":"","patient_id":4,"plan":"{\"3\":6,\"6\":11}","schedule_days":"","track":""}],["day_person",5,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Mei","id":5,"last_name":"Lin","level_of_care":"","living_arrangement":"Own home","living_kind":"own home","mrn":"105","name_used":"","patient_id":5,"plan":"{\"3\":7,\"6\":10}","schedule_days":"0 2 4","track":""}],["day_person",6,null,{"counselor":"Kevin Doyle","day_id":1,"expected":0,"first_name":"Ali","id":6,"last_name":"Haddad","level_of_care":"","living_arrangement":"","living_kind":"","mrn":"106","name_used":"","patient_id":6,"plan":"{\"3\":8,\"6\":9}","schedule_days":"1 3","track":""}],["day_person",7,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Karl","id":7,"last_name":"Weiss","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"108","name_used":"Carl","patient_id":8,"plan":"{\"3\":3,\"6\":9}","schedule_days":"","track":""}],["day_person",8,null,{"counselor":"","day_id":1,"expected":1,"first_name":"Joy","id":8,"last_name":"Okafor","level_of_care":"","living_arrangement":"","living_kind":"","mrn":"T-1","name_used":"","patient_id":9,"plan":"{}","schedule_days":"","track":""}],["day_person",1,{"counselor":null,"expected":null,"first_name":null,"last_name":null,"level_of_care":null,"living_arrangement":null,"living_kind":null,"mrn":null,"name_used":null,"schedule_days":null,"track":null},{"counselor":"Mary Obi","expected":1,"first_name":"Bo","last_name":"Larsen","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"101","name_used":"","schedule_days":"","track":""}],["day",1,{"houses":null,"kept_at":null},{"houses":"[[\"Harbor House\", \"sober living home\"], [\"Maple Street\", \"sober living home\"], [\"Own home\", \"own home\"]]","kept_at":"2026-11-24T13:50:00.000000Z"}]]',NULL,NULL,'d4eea291b4d8bea3a3bb4308d0f37cd3b830739f704e49e4dc89917a8d0afcfb','8e33eb900c341696e00af0a649031d85e4307fab76e37e59b1bd87154d7abe01',2,NULL,NULL,'b170da55bab1d22eecfd8018542d1007',NULL);
INSERT INTO "journal" VALUES(46,'2026-11-24T13:50:00.000000Z','2026-11-23T20:10:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',5,'[["stay",5,{"left":null},{"left":"2026-11-23T20:10:00.000000Z"}],["visit",3,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T20:10:00.000000Z","checked_out_by":"Ana","destination":"Own home","status":"checked out"}]]',NULL,NULL,'8e33eb900c341696e00af0a649031d85e4307fab76e37e59b1bd87154d7abe01','54f950c8baefc58d0f584e92836afafbcc48ebc173a3381818fbd0130a8f5f81',2,'her house called',NULL,'9ec8643ddb01f3ca686aa75e4063a467',NULL);
INSERT INTO "journal" VALUES(47,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','absent',1,'[["day_word",1,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","day":"2026-11-26","excused_by":null,"expected":null,"id":1,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null}],["day_word",2,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","day":"2026-11-27","excused_by":null,"expected":null,"id":2,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null}]]',NULL,NULL,'54f950c8baefc58d0f584e92836afafbcc48ebc173a3381818fbd0130a8f5f81','e501a9f2c1f07f42703da84a209b7422be5066db4cab173da485e1c5fcaee8d3',2,NULL,NULL,'bf8d3069b53eebbfb71ce9ed63482e62',NULL);
INSERT INTO "journal" VALUES(48,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','undo',1,'[["day_word",2,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","day":"2026-11-27","excused_by":null,"expected":null,"id":2,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null},null],["day_word",1,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","day":"2026-11-26","excused_by":null,"expected":null,"id":1,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null},null]]',47,NULL,'e501a9f2c1f07f42703da84a209b7422be5066db4cab173da485e1c5fcaee8d3','30f0d139e820b7f18f8241a08e749cdb05fafd235b933d5da861740c9fe4be93',2,NULL,NULL,'c5a3a703bba6421b283c732c324fbb73',NULL);
INSERT INTO "journal" VALUES(49,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','absent',1,'[["day_word",3,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","day":"2026-11-26","excused_by":null,"expected":null,"id":3,"instead_of":null,"patient_id":1,"reason":null,"since":"14:00","starts":null,"told_by":null,"until":null}],["day_word",4,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","day":"2026-11-27","excused_by":null,"expected":null,"id":4,"instead_of":null,"patient_id":1,"reason":null,"since":"14:00","starts":null,"told_by":null,"until":null}]]',NULL,NULL,'30f0d139e820b7f18f8241a08e749cdb05fafd235b933d5da861740c9fe4be93','c9c3ab8ebd8a6e7d6ea2b935043a2b10abd58d21f3f7070bf4a59b333ef1b7c3',2,NULL,NULL,'22f206e55696afa77489c9200140bb95',NULL);
INSERT INTO "journal" VALUES(50,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','expect',6,'[["day_word",5,null,{"agreed_by":"Mary Obi","at":"2026-11-24T13:50:00.000000Z","away":null,"by":"Ana","day":"2026-11-26","excused_by":null,"expected":1,"id":5,"instead_of":"2026-11-27","patient_id":6,"reason":null,"since":null,"starts":"10:30","told_by":null,"until":null}],["day_word",6,null,{"agreed_by":"Mary Obi","at":"2026-11-24T13:50:00.000000Z","away":null,"by":"Ana","day":"2026-11-27","excused_by":null,"expected":0,"id":6,"instead_of":"2026-11-26","patient_id":6,"reason":null,"since":null,"starts":null,"told_by":null,"until":null}]]',NULL,NULL,'c9c3ab8ebd8a6e7d6ea2b935043a2b10abd58d21f3f7070bf4a59b333ef1b7c3','7450cc05bb2896ad22b61db23db386f87d24deb1919f9826f9b6fa237ceb1130',2,NULL,NULL,'d4cc92441ea579095183f77f782dba4d',NULL);
INSERT INTO "journal" VALUES(51,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','close',NULL,'[["day_hours",1,null,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":0,"closes":"14:00","day":"2026-11-26","id":1,"opens":null}]]',NULL,NULL,'7450cc05bb2896ad22b61db23db386f87d24deb1919f9826f9b6fa237ceb1130','77e53cd4b3ef975cc7afeff428c76ff9165ced2cf0dc6aa0fb6504f2040e62ec',2,'snow',NULL,'3ae735322b1e8a2fb3a4a1b693d34ba6',NULL);
INSERT INTO "journal" VALUES(52,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-27','Ana','receptionist','Front desk','do','close',NULL,'[["day_hours",2,null,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":1,"closes":null,"day":"2026-11-27","id":2,"opens":null}]]',NULL,NULL,'77e53cd4b3ef975cc7afeff428c76ff9165ced2cf0dc6aa0fb6504f2040e62ec','7143bed286b4494313324b1d60f580357b83e0a18212ca3669e5f3f51b8fe093',2,'snow',NULL,'d1063ff22182d11ca9043c3e8b92b975',NULL);
INSERT INTO "journal" VALUES(53,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-27','Ana','receptionist','Front desk','do','open',NULL,'[["day_hours",2,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":1,"closes":null,"day":"2026-11-27","id":2,"opens":null},null]]',NULL,NULL,'7143bed286b4494313324b1d60f580357b83e0a18212ca3669e5f3f51b8fe093','8658d10eb12464a5933d45f16583d3db63fb25c39b98375e86312e625b930ee2',2,NULL,NULL,'dba0c21e30f26092a581e5e1caed653f',NULL);
INSERT INTO "journal" VALUES(54,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','cancel',NULL,'[["group_change",1,null,{"at":"2026-11-24T13:50:00.000000Z","because":"flood","by":"Ana","cancelled":1,"day":"2026-11-26","facilitator":null,"group_id":6,"hard":null,"id":1,"moved_to":null,"room":null}]]',NULL,NULL,'8658d10eb12464a5933d45f16583d3db63fb25c39b98375e86312e625b930ee2','1348fe7cdc004ff295e545001cd4a743dc187aeed41d0d5c54872952c66b6817',2,'flood',NULL,'e554cde9b70b64248f4cf16069b2c17e',NULL);
INSERT INTO "journal" VALUES(55,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','group-today',NULL,'[["group_change",2,null,{"at":"2026-11-24T13:50:00.000000Z","because":"","by":"Ana","cancelled":0,"day":"2026-11-26","facilitator":null,"group_id":2,"hard":null,"id":2,"moved_to":null,"room":"Hut"}]]',NULL,NULL,'1348fe7cdc004ff295e545001cd4a743dc187aeed41d0d5c54872952c66b6817','f5c874f238eed79b6fafaa3defebe06e6215de5731f55164d56baa5f68abdf96',2,NULL,NULL,'3f7f254e3e478f1a166fefc478533c98',NULL);
INSERT INTO "journal" VALUES(56,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',9,'[["acceptance",2,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":0,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":2,"kind":"nothing_known","patient_id":9,"reason":"counselor confirmed"}]]',NULL,NULL,'f5c874f238eed79b6fafaa3defebe06e6215de5731f55164d56baa5f68abdf96','098e90aded88cb140a32f737fbcd0dd00c80557144f4604c3be54be5b5959157',2,'read on the sheet','Mary Obi','71fec8fb2547d35513b535d63614aad7',NULL);
INSERT INTO "journal" VALUES(57,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',3,'[["acceptance",3,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":6,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":3,"kind":"in_no_group","patient_id":3,"reason":"counselor confirmed"}]]',NULL,NULL,'098e90aded88cb140a32f737fbcd0dd00c80557144f4604c3be54be5b5959157','0d9802b73d3e8f08826d7cd5fa59df3ea960278a489fa0bd3a65e03889869a04',2,'read on the sheet','Mary Obi','d461325ecbf743132323fe67c8d5b6ab',NULL);
INSERT INTO "journal" VALUES(58,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','sign',NULL,'[["sign_off",1,null,{"amendments":0,"at":"2026-11-24T13:50:00.000000Z","by":"Ana Lopez","day":"2026-11-23","digest":"4795d8100677797fa070af77f2f202d3b3beff23ce6fab4ec47792695c0fdc8d","id":1,"locale":"en_US","reopened_at":null,"reopened_because":null,"reopened_by":null,"report":"{\"day\":\"2026-11-23\",\"site\":\"Front desk\",\"demo\":false,\"at\":\"2026-11-24T08:50:00-05:00\",\"counts\":{\"expected\":1,\"here\":0,\"stepped_out\":0,\"checked_out\":4,\"absent\":1,\"excused\":1},\"closed\":null,\"changes\":[],\"signed\":{\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"entry\":58,\"digest\":\"4795d8100677797fa070af77f2f202d3b3beff23ce6fab4ec47792695c0fdc8d\",\"signed_in\":false},\"program\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"counts\":false},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"counts\":true},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"counts\":true},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"counts\":false},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"counts\":false},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"counts\":true},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"counts\":false}],\"patients\":[{\"mrn\":\"101\",\"name\":\"Bo Larsen\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Harbor House\",\"with\":null,\"late_minutes\":0,\"countable_minutes\":160,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":45,\"why\":[\"out of class 11:10-11:25\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"105\",\"name\":\"Mei Lin\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T08:40:00-05:00\"},{\"in\":\"2026-11-23T09:20:00-05:00\",\"out\":\"2026-11-23T15:10:00-05:00\"}],\"destination\":\"Own home\",\"with\":null,\"late_minutes\":0,\"countable_minutes\":180,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"room\":\"Quiet room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":40,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":10,\"countable\":0,\"why\":[]}]},{\"mrn\":\"T-1\",\"name\":\"Joy Okafor\",\"state\":\"expected\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"102\",\"name\":\"Dana Rivera\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Maple Street\",\"with\":null,\"late_minutes\":0,\"countable_minutes\":175,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"103\",\"name\":\"Thomas Rivers\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"ride\",\"with\":\"his sister\",\"late_minutes\":0,\"countable_minutes\":108,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":48,\"why\":[\"admitted 12 min in\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":55,\"countable\":0,\"why\":[\"left 5 min early\",\"not in a group\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"104\",\"name\":\"Tomás Rivers\",\"state\":\"absent\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"108\",\"name\":\"Carl Weiss\",\"state\":\"excused\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]}],\"questions\":[],\"accepted\":[{\"kind\":\"still_in_building\",\"mrn\":\"105\",\"group\":null,\"reason\":\"not known\",\"by\":\"Ana\",\"at\":\"2026-11-23T15:30:00-05:00\",\"confirmed_by\":null},{\"kind\":\"nothing_known\",\"mrn\":\"T-1\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"in_no_group\",\"mrn\":\"103\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"}],\"amendments\":[]}","role":"receptionist","signed_in":0,"spoken":"{}","up_to":57,"zone":"America/New_York"}]]',NULL,NULL,'0d9802b73d3e8f08826d7cd5fa59df3ea960278a489fa0bd3a65e03889869a04','401b44484a8627e3c2d6e60963c2fa90cf5f0d1bf1f1d42b644d8a965a77ae2c',2,NULL,NULL,'4f70f3b529cb67a3c9cdd0f457adb408',NULL);
INSERT INTO "journal" VALUES(59,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','reopen',NULL,'[["sign_off",1,{"reopened_at":null,"reopened_because":null,"reopened_by":null},{"reopened_at":"2026-11-24T13:50:00.000000Z","reopened_because":"read on the sheet","reopened_by":"Ana Lopez"}]]',NULL,NULL,'401b44484a8627e3c2d6e60963c2fa90cf5f0d1bf1f1d42b644d8a965a77ae2c','8f6e9ea4505c0004c1ab845b7d18610a16c120e39845f9fe8617535effa0024d',2,'read on the sheet',NULL,'1650e2a5fe770add01baafe650c9697b',NULL);
INSERT INTO "journal" VALUES(60,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','sign',NULL,'[["sign_off",2,null,{"amendments":0,"at":"2026-11-24T13:50:00.000000Z","by":"Ana Lopez","day":"2026-11-23","digest":"2969bf3d921f8c6f30682643155ea87bba5a364c255ff75aeb440aeb30d2322d","id":2,"locale":"en_US","reopened_at":null,"reopened_because":null,"reopened_by":null,"report":"{\"day\":\"2026-11-23\",\"site\":\"Front desk\",\"demo\":false,\"at\":\"2026-11-24T08:50:00-05:00\",\"counts\":{\"expected\":1,\"here\":0,\"stepped_out\":0,\"checked_out\":4,\"absent\":1,\"excused\":1},\"closed\":null,\"changes\":[],\"signed\":{\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"entry\":60,\"digest\":\"2969bf3d921f8c6f30682643155ea87bba5a364c255ff75aeb440aeb30d2322d\",\"signed_in\":false},\"program\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"counts\":false},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"counts\":true},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"counts\":true},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"counts\":false},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"counts\":false},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"counts\":true},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"counts\":false}],\"patients\":[{\"mrn\":\"101\",\"name\":\"Bo Larsen\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Harbor House\",\"with\":null,\"late_minutes\":0,\"countable_minutes\":160,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":45,\"why\":[\"out of class 11:10-11:25\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"105\",\"name\":\"Mei Lin\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T08:40:00-05:00\"},{\"in\":\"2026-11-23T09:20:00-05:00\",\"out\":\"2026-11-23T15:10:00-05:00\"}],\"destination\":\"Own home\",\"with\":null,\"late_minutes\":0,\"countable_minutes\":180,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"room\":\"Quiet room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":40,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":10,\"countable\":0,\"why\":[]}]},{\"mrn\":\"T-1\",\"name\":\"Joy Okafor\",\"state\":\"expected\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"102\",\"name\":\"Dana Rivera\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Maple Street\",\"with\":null,\"late_minutes\":0,\"countable_minutes\":175,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"103\",\"name\":\"Thomas Rivers\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"ride\",\"with\":\"his sister\",\"late_minutes\":0,\"countable_minutes\":108,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":48,\"why\":[\"admitted 12 min in\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":55,\"countable\":0,\"why\":[\"left 5 min early\",\"not in a group\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"104\",\"name\":\"Tomás Rivers\",\"state\":\"absent\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"108\",\"name\":\"Carl Weiss\",\"state\":\"excused\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]}],\"questions\":[],\"accepted\":[{\"kind\":\"still_in_building\",\"mrn\":\"105\",\"group\":null,\"reason\":\"not known\",\"by\":\"Ana\",\"at\":\"2026-11-23T15:30:00-05:00\",\"confirmed_by\":null},{\"kind\":\"nothing_known\",\"mrn\":\"T-1\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"in_no_group\",\"mrn\":\"103\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"}],\"amendments\":[]}","role":"receptionist","signed_in":0,"spoken":"{}","up_to":59,"zone":"America/New_York"}]]',NULL,NULL,'8f6e9ea4505c0004c1ab845b7d18610a16c120e39845f9fe8617535effa0024d','27e8a88b8ece53f7fb92f06082db9ea8d9b52761c66a31d95600c8c88e6221da',2,NULL,NULL,'11c525ebd8a78b804f55ab1987cc2a6d',NULL);
INSERT INTO "journal" VALUES(61,'2026-11-24T13:50:00.000000Z','2026-11-23T14:10:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','check-in',8,'[["visit",5,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":5,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":8,"reason":null,"scheduled":1,"status":"left open","told_by":"","with_whom":""}],["seat",13,null,{"day_block_id":2,"entered_at":null,"id":13,"session_id":1,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["seat",14,null,{"day_block_id":3,"entered_at":null,"id":14,"session_id":3,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["seat",15,null,{"day_block_id":6,"entered_at":null,"id":15,"session_id":9,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["stay",6,null,{"back_by":null,"came":"2026-11-23T14:10:00.000000Z","came_by":"Ana Lopez","id":6,"left":null,"visit_id":5}]]',NULL,NULL,'27e8a88b8ece53f7fb92f06082db9ea8d9b52761c66a31d95600c8c88e6221da','7c34f49c5c7fd75bc347f9142a381c21825079d0ea9c0509cef4671266b2c671',2,'read on the sheet',NULL,'848715b59295927d4b9c364e9d5dd3c8',NULL);
INSERT INTO "journal" VALUES(62,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','settings','settings',NULL,'[["site",1,{"targets":"[]"},{"targets":"[[\"PHP\",300,1500,5]]"}],["staff",3,null,{"id":3,"name":"Kim Lee","role":"lead"}]]',NULL,NULL,'7c34f49c5c7fd75bc347f9142a381c21825079d0ea9c0509cef4671266b2c671','198b5a94e93a7927383404a2a85fe79e43fee2eb5fd3d42926a2eae1458b080d',2,NULL,NULL,'bf3e95f169297da52631a3bd4f7d5427',NULL);
CREATE TABLE living_arrangement (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	CONSTRAINT uq_living_arrangement_name UNIQUE (name)
)
 STRICT

;
INSERT INTO "living_arrangement" VALUES(1,'Harbor House','sober living home');
INSERT INTO "living_arrangement" VALUES(2,'Maple Street','sober living home');
INSERT INTO "living_arrangement" VALUES(3,'Own home','own home');
CREATE TABLE note (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	patient_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	CONSTRAINT fk_note_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 STRICT

;
CREATE TABLE out_of_class (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	visit_id INTEGER NOT NULL, 
	began TEXT NOT NULL, 
	ended TEXT, 
	reason TEXT, 
	countable INTEGER NOT NULL, 
	company TEXT NOT NULL, 
	room TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	CONSTRAINT fk_out_of_class_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id)
)
 STRICT

;
INSERT INTO "out_of_class" VALUES(1,1,'2026-11-23T16:10:00.000000Z','2026-11-23T16:25:00.000000Z','with nurse',0,'Kim Lee','Room 9','Ana');
CREATE TABLE patient (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	mrn TEXT NOT NULL, 
	last_name TEXT NOT NULL, 
	first_name TEXT NOT NULL, 
	name_used TEXT NOT NULL, 
	pronouns TEXT NOT NULL, 
	dob TEXT NOT NULL, 
	card TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	counselor_id INTEGER, 
	living_arrangement_id INTEGER, 
	level_of_care TEXT NOT NULL, 
	admit_date TEXT, 
	discharge_date TEXT, 
	schedule_days TEXT NOT NULL, 
	"temporary" INTEGER NOT NULL, 
	census_row TEXT NOT NULL, former_name TEXT DEFAULT '' NOT NULL, used_name_alone INTEGER DEFAULT 0 NOT NULL, track_id INTEGER DEFAULT NULL CONSTRAINT fk_patient_track_id REFERENCES track (id), joined_into INTEGER DEFAULT NULL CONSTRAINT fk_patient_joined_into REFERENCES patient (id), 
	CONSTRAINT fk_patient_counselor_id FOREIGN KEY(counselor_id) REFERENCES staff (id), 
	CONSTRAINT fk_patient_living_arrangement_id FOREIGN KEY(living_arrangement_id) REFERENCES living_arrangement (id), 
	CONSTRAINT uq_patient_mrn UNIQUE (mrn)
)
 STRICT

;
INSERT INTO "patient" VALUES(1,'101','Larsen','Bo','','','1991-12-04','CARD101','',1,1,'','2026-09-01',NULL,'',0,'{"activity":"Yoga","admit_date":"2026-09-01","card":"CARD101","classes":"Coping skills","counselor":"Mary Obi","dob":"1991-12-04","first_name":"Bo","last_name":"Larsen","living_arrangement":"Harbor House"}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(2,'102','Rivera','Dana','','','1988-03-05','','',1,1,'','2026-09-01',NULL,'',0,'{"activity":"Yoga","admit_date":"2026-09-01","classes":"Coping skills","counselor":"Mary Obi","dob":"1988-03-05","first_name":"Dana","last_name":"Rivera","living_arrangement":"Harbor House"}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(3,'103','Rivers','Thomas','','','1979-01-15','','',2,2,'','2026-09-01',NULL,'',0,'{"activity":"Meditation","admit_date":"2026-09-01","classes":"Boundaries","counselor":"Kevin Doyle","dob":"1979-01-15","first_name":"Thomas","last_name":"Rivers","living_arrangement":"Maple Street"}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(4,'104','Rivers','Tomás','','','1993-07-30','','',2,2,'','2026-09-01',NULL,'',0,'{"activity":"Music therapy","admit_date":"2026-09-01","classes":"Gratitude","counselor":"Kevin Doyle","dob":"1993-07-30","first_name":"Tomás","last_name":"Rivers","living_arrangement":"Maple Street"}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(5,'105','Lin','Mei','','','1995-05-20','','',1,3,'','2026-09-01','2026-12-01','0 2 4',0,'{"activity":"Meditation","admit_date":"2026-09-01","classes":"Mon:Boundaries;Wed:Gratitude","counselor":"Mary Obi","dob":"1995-05-20","first_name":"Mei","last_name":"Lin","living_arrangement":"Own home","schedule_days":"Mon Wed Fri"}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(6,'106','Haddad','Ali','','','1984-10-11','','',2,NULL,'','2026-09-01',NULL,'1 3',0,'{"activity":"Yoga","admit_date":"2026-09-01","classes":"Life skills","counselor":"Kevin Doyle","dob":"1984-10-11","first_name":"Ali","last_name":"Haddad","schedule_days":"Tue Thu"}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(7,'107','Khan','Noor','','','1999-02-28','','',1,1,'','2026-09-01','2026-11-20','',0,'{"activity":"Yoga","admit_date":"2026-09-01","classes":"Life skills","counselor":"Mary Obi","discharge_date":"2026-11-20","dob":"1999-02-28","first_name":"Noor","last_name":"Khan","living_arrangement":"Harbor House"}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(8,'108','Weiss','Karl','Carl','','1970-06-06','','',1,1,'','2026-09-01',NULL,'',0,'{"activity":"Yoga","admit_date":"2026-09-01","classes":"Stress management","counselor":"Mary Obi","dob":"1970-06-06","first_name":"Karl","last_name":"Weiss","living_arrangement":"Harbor House","name_used":"Carl"}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(9,'T-1','Okafor','Joy','','','1990-11-23','','',NULL,NULL,'','2026-11-23',NULL,'',1,'','',0,NULL,NULL);
CREATE TABLE "plan" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	patient_id INTEGER NOT NULL, 
	weekday INTEGER NOT NULL, 
	block_id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	CONSTRAINT fk_plan_block_id FOREIGN KEY(block_id) REFERENCES program_block (id), 
	CONSTRAINT fk_plan_group_id FOREIGN KEY(group_id) REFERENCES program_group (id), 
	CONSTRAINT fk_plan_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_plan_patient_id_weekday_block_id UNIQUE (patient_id, weekday, block_id)
)
 STRICT

;
INSERT INTO "plan" VALUES(1,1,-1,3,6);
INSERT INTO "plan" VALUES(2,1,-1,6,9);
INSERT INTO "plan" VALUES(3,2,-1,3,2);
INSERT INTO "plan" VALUES(4,2,-1,6,9);
INSERT INTO "plan" VALUES(5,3,-1,3,7);
INSERT INTO "plan" VALUES(6,3,-1,6,10);
INSERT INTO "plan" VALUES(7,4,-1,3,6);
INSERT INTO "plan" VALUES(8,4,-1,6,11);
INSERT INTO "plan" VALUES(9,5,0,3,7);
INSERT INTO "plan" VALUES(10,5,2,3,6);
INSERT INTO "plan" VALUES(11,5,-1,6,10);
INSERT INTO "plan" VALUES(12,6,-1,3,8);
INSERT INTO "plan" VALUES(13,6,-1,6,9);
INSERT INTO "plan" VALUES(14,7,-1,3,8);
INSERT INTO "plan" VALUES(15,7,-1,6,9);
INSERT INTO "plan" VALUES(16,8,-1,3,3);
INSERT INTO "plan" VALUES(17,8,-1,6,9);
CREATE TABLE program_block (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	starts TEXT NOT NULL, 
	ends TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	countable INTEGER NOT NULL, 
	retired INTEGER NOT NULL
, weekdays TEXT DEFAULT '' NOT NULL)
 STRICT

;
INSERT INTO "program_block" VALUES(1,'Check-in','09:00','10:00','check-in',0,0,'');
INSERT INTO "program_block" VALUES(2,'Spirituality','10:00','11:00','groups',1,0,'');
INSERT INTO "program_block" VALUES(3,'Class','11:00','12:00','groups',1,0,'');
INSERT INTO "program_block" VALUES(4,'Lunch','12:00','13:00','break',0,0,'');
INSERT INTO "program_block" VALUES(5,'Open','13:00','14:00','open',0,0,'');
INSERT INTO "program_block" VALUES(6,'Activity','14:00','15:00','groups',1,0,'');
INSERT INTO "program_block" VALUES(7,'Check-out','15:00','16:00','check-out',0,0,'');
CREATE TABLE program_group (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	block_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	counter_name TEXT, 
	room TEXT, 
	facilitator TEXT, 
	"key" INTEGER NOT NULL, 
	soft INTEGER, 
	hard INTEGER, 
	retired INTEGER NOT NULL, 
	CONSTRAINT fk_program_group_block_id FOREIGN KEY(block_id) REFERENCES program_block (id)
)
 STRICT

;
INSERT INTO "program_group" VALUES(1,2,'12-step workshop',NULL,'Hall',NULL,1,NULL,NULL,0);
INSERT INTO "program_group" VALUES(2,3,'Coping skills',NULL,'Room 1',NULL,1,10,12,0);
INSERT INTO "program_group" VALUES(3,3,'Stress management',NULL,'Room 2',NULL,2,10,12,0);
INSERT INTO "program_group" VALUES(4,3,'Communication',NULL,'Room 3',NULL,3,10,12,0);
INSERT INTO "program_group" VALUES(5,3,'Co-occurring disorders','Room 4','Room 4',NULL,4,8,10,0);
INSERT INTO "program_group" VALUES(6,3,'Gratitude',NULL,'Room 5',NULL,5,10,12,0);
INSERT INTO "program_group" VALUES(7,3,'Boundaries',NULL,'Room 6',NULL,6,10,12,0);
INSERT INTO "program_group" VALUES(8,3,'Life skills',NULL,'Room 7',NULL,7,10,12,0);
INSERT INTO "program_group" VALUES(9,6,'Yoga',NULL,'Mat room',NULL,1,10,12,0);
INSERT INTO "program_group" VALUES(10,6,'Meditation',NULL,'Quiet room',NULL,2,8,10,0);
INSERT INTO "program_group" VALUES(11,6,'Music therapy',NULL,'Studio',NULL,3,10,12,0);
CREATE TABLE seat (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	visit_id INTEGER NOT NULL, 
	day_block_id INTEGER NOT NULL, 
	session_id INTEGER NOT NULL, 
	taken_at TEXT NOT NULL, entered_at TEXT DEFAULT NULL, 
	CONSTRAINT fk_seat_day_block_id FOREIGN KEY(day_block_id) REFERENCES day_block (id), 
	CONSTRAINT fk_seat_session_id FOREIGN KEY(session_id) REFERENCES group_session (id), 
	CONSTRAINT fk_seat_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id), 
	CONSTRAINT uq_seat_visit_id_day_block_id UNIQUE (visit_id, day_block_id)
)
 STRICT

;
INSERT INTO "seat" VALUES(1,1,2,1,'2026-11-23T13:40:00.000000Z',NULL);
INSERT INTO "seat" VALUES(2,1,3,7,'2026-11-23T16:00:00.000000Z',NULL);
INSERT INTO "seat" VALUES(3,1,6,9,'2026-11-23T13:40:00.000000Z',NULL);
INSERT INTO "seat" VALUES(4,2,2,1,'2026-11-23T13:40:00.000000Z',NULL);
INSERT INTO "seat" VALUES(5,2,3,2,'2026-11-23T13:40:00.000000Z',NULL);
INSERT INTO "seat" VALUES(6,2,6,9,'2026-11-23T13:40:00.000000Z',NULL);
INSERT INTO "seat" VALUES(7,3,2,1,'2026-11-23T13:40:00.000000Z',NULL);
INSERT INTO "seat" VALUES(8,3,3,7,'2026-11-23T13:40:00.000000Z',NULL);
INSERT INTO "seat" VALUES(9,3,6,10,'2026-11-23T13:40:00.000000Z',NULL);
INSERT INTO "seat" VALUES(10,4,2,1,'2026-11-23T13:40:00.000000Z',NULL);
INSERT INTO "seat" VALUES(11,4,3,2,'2026-11-23T14:20:00.000000Z',NULL);
INSERT INTO "seat" VALUES(13,5,2,1,'2026-11-23T14:10:00.000000Z',NULL);
INSERT INTO "seat" VALUES(14,5,3,3,'2026-11-23T14:10:00.000000Z',NULL);
INSERT INTO "seat" VALUES(15,5,6,9,'2026-11-23T14:10:00.000000Z',NULL);
CREATE TABLE seen (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	patient_id INTEGER NOT NULL, 
	up_to INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, covers TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_seen_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 STRICT

;
INSERT INTO "seen" VALUES(1,1,30,'2026-11-23T14:20:00.000000Z','Ana','');
INSERT INTO "seen" VALUES(2,8,42,'2026-11-23T19:55:00.000000Z','Ana','Mary Obi');
CREATE TABLE sheet_line (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	sheet_id INTEGER NOT NULL, 
	visit_id INTEGER NOT NULL, 
	mark TEXT NOT NULL, 
	late TEXT, 
	"left" TEXT, 
	CONSTRAINT fk_sheet_line_sheet_id FOREIGN KEY(sheet_id) REFERENCES group_sheet (id), 
	CONSTRAINT fk_sheet_line_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id), 
	CONSTRAINT uq_sheet_line_sheet_id_visit_id UNIQUE (sheet_id, visit_id)
)
 STRICT

;
INSERT INTO "sheet_line" VALUES(1,1,1,'not on the sheet',NULL,NULL);
INSERT INTO "sheet_line" VALUES(2,1,2,'on the sheet',NULL,NULL);
INSERT INTO "sheet_line" VALUES(3,1,4,'on the sheet','2026-11-23T16:12:00.000000Z',NULL);
INSERT INTO "sheet_line" VALUES(4,2,1,'counted',NULL,NULL);
INSERT INTO "sheet_line" VALUES(5,2,2,'counted',NULL,NULL);
INSERT INTO "sheet_line" VALUES(6,2,3,'counted',NULL,NULL);
INSERT INTO "sheet_line" VALUES(7,2,4,'counted',NULL,NULL);
CREATE TABLE sign_off (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	day TEXT NOT NULL, 
	report TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	zone TEXT NOT NULL, 
	spoken TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	up_to INTEGER NOT NULL, 
	amendments INTEGER NOT NULL, 
	"by" TEXT NOT NULL, 
	role TEXT NOT NULL, 
	signed_in INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	reopened_at TEXT, 
	reopened_by TEXT, 
	reopened_because TEXT
)
 STRICT

;
INSERT INTO "sign_off" VALUES(1,'2026-11-23','{"day":"2026-11-23","site":"Front desk","demo":false,"at":"2026-11-24T08:50:00-05:00","counts":{"expected":1,"here":0,"stepped_out":0,"checked_out":4,"absent":1,"excused":1},"closed":null,"changes":[],"signed":{"by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","entry":58,"digest":"4795d8100677797fa070af77f2f202d3b3beff23ce6fab4ec47792695c0fdc8d","signed_in":false},"program":[{"block":"Check-in","starts":"09:00","ends":"10:00","counts":false},{"block":"Spirituality","starts":"10:00","ends":"11:00","counts":true},{"block":"Class","starts":"11:00","ends":"12:00","counts":true},{"block":"Lunch","starts":"12:00","ends":"13:00","counts":false},{"block":"Open","starts":"13:00","ends":"14:00","counts":false},{"block":"Activity","starts":"14:00","ends":"15:00","counts":true},{"block":"Check-out","starts":"15:00","ends":"16:00","counts":false}],"patients":[{"mrn":"101","name":"Bo Larsen","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Harbor House","with":null,"late_minutes":0,"countable_minutes":160,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":45,"why":["out of class 11:10-11:25"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"105","name":"Mei Lin","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T08:40:00-05:00"},{"in":"2026-11-23T09:20:00-05:00","out":"2026-11-23T15:10:00-05:00"}],"destination":"Own home","with":null,"late_minutes":0,"countable_minutes":180,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","room":"Quiet room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":40,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","minutes":60,"countable":60,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":10,"countable":0,"why":[]}]},{"mrn":"T-1","name":"Joy Okafor","state":"expected","scheduled":true,"stays":[],"destination":null,"with":null,"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"102","name":"Dana Rivera","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Maple Street","with":null,"late_minutes":0,"countable_minutes":175,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"103","name":"Thomas Rivers","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"ride","with":"his sister","late_minutes":0,"countable_minutes":108,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":48,"why":["admitted 12 min in"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":55,"countable":0,"why":["left 5 min early","not in a group"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"104","name":"Tomás Rivers","state":"absent","scheduled":true,"stays":[],"destination":null,"with":null,"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"108","name":"Carl Weiss","state":"excused","scheduled":true,"stays":[],"destination":null,"with":null,"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]}],"questions":[],"accepted":[{"kind":"still_in_building","mrn":"105","group":null,"reason":"not known","by":"Ana","at":"2026-11-23T15:30:00-05:00","confirmed_by":null},{"kind":"nothing_known","mrn":"T-1","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"in_no_group","mrn":"103","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"}],"amendments":[]}','en_US','America/New_York','{}','4795d8100677797fa070af77f2f202d3b3beff23ce6fab4ec47792695c0fdc8d',57,0,'Ana Lopez','receptionist',0,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','Ana Lopez','read on the sheet');
INSERT INTO "sign_off" VALUES(2,'2026-11-23','{"day":"2026-11-23","site":"Front desk","demo":false,"at":"2026-11-24T08:50:00-05:00","counts":{"expected":1,"here":0,"stepped_out":0,"checked_out":4,"absent":1,"excused":1},"closed":null,"changes":[],"signed":{"by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","entry":60,"digest":"2969bf3d921f8c6f30682643155ea87bba5a364c255ff75aeb440aeb30d2322d","signed_in":false},"program":[{"block":"Check-in","starts":"09:00","ends":"10:00","counts":false},{"block":"Spirituality","starts":"10:00","ends":"11:00","counts":true},{"block":"Class","starts":"11:00","ends":"12:00","counts":true},{"block":"Lunch","starts":"12:00","ends":"13:00","counts":false},{"block":"Open","starts":"13:00","ends":"14:00","counts":false},{"block":"Activity","starts":"14:00","ends":"15:00","counts":true},{"block":"Check-out","starts":"15:00","ends":"16:00","counts":false}],"patients":[{"mrn":"101","name":"Bo Larsen","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Harbor House","with":null,"late_minutes":0,"countable_minutes":160,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":45,"why":["out of class 11:10-11:25"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"105","name":"Mei Lin","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T08:40:00-05:00"},{"in":"2026-11-23T09:20:00-05:00","out":"2026-11-23T15:10:00-05:00"}],"destination":"Own home","with":null,"late_minutes":0,"countable_minutes":180,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","room":"Quiet room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":40,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","minutes":60,"countable":60,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":10,"countable":0,"why":[]}]},{"mrn":"T-1","name":"Joy Okafor","state":"expected","scheduled":true,"stays":[],"destination":null,"with":null,"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"102","name":"Dana Rivera","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Maple Street","with":null,"late_minutes":0,"countable_minutes":175,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"103","name":"Thomas Rivers","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"ride","with":"his sister","late_minutes":0,"countable_minutes":108,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":48,"why":["admitted 12 min in"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":55,"countable":0,"why":["left 5 min early","not in a group"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"104","name":"Tomás Rivers","state":"absent","scheduled":true,"stays":[],"destination":null,"with":null,"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"108","name":"Carl Weiss","state":"excused","scheduled":true,"stays":[],"destination":null,"with":null,"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]}],"questions":[],"accepted":[{"kind":"still_in_building","mrn":"105","group":null,"reason":"not known","by":"Ana","at":"2026-11-23T15:30:00-05:00","confirmed_by":null},{"kind":"nothing_known","mrn":"T-1","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"in_no_group","mrn":"103","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"}],"amendments":[]}','en_US','America/New_York','{}','2969bf3d921f8c6f30682643155ea87bba5a364c255ff75aeb440aeb30d2322d',59,0,'Ana Lopez','receptionist',0,'2026-11-24T13:50:00.000000Z',NULL,NULL,NULL);
CREATE TABLE site (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	zone TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	day_starts TEXT NOT NULL, 
	weekdays TEXT NOT NULL, 
	grace_minutes INTEGER NOT NULL, 
	checkout_opens_before_minutes INTEGER NOT NULL, 
	names_hide_after_seconds INTEGER NOT NULL, 
	door_minutes INTEGER NOT NULL, 
	countable_minutes_a_day INTEGER NOT NULL, 
	countable_days_a_week INTEGER NOT NULL, 
	countable_minutes_a_week INTEGER NOT NULL, 
	left_early_reasons TEXT NOT NULL, 
	absent_reasons TEXT NOT NULL, 
	excused_reasons TEXT NOT NULL, 
	demo INTEGER NOT NULL, 
	clock_offset INTEGER NOT NULL, closed TEXT DEFAULT '[]' NOT NULL, inbox TEXT DEFAULT '' NOT NULL, inbox_removes INTEGER DEFAULT 0 NOT NULL, sign_without_backup INTEGER DEFAULT 1 NOT NULL, unsigned_after_business_days INTEGER DEFAULT 5 NOT NULL, away_reasons TEXT DEFAULT '[["with nurse",0],["with counselor",1],["with lead",0]]' NOT NULL, sheets TEXT DEFAULT 'not used' NOT NULL, targets TEXT DEFAULT '[]' NOT NULL, desk_notes TEXT DEFAULT '["see lead", "see counselor", "something to pick up", "form to sign", "call to return"]' NOT NULL, 
	CONSTRAINT ck_site_real_clock CHECK (demo = 1 OR clock_offset = 0)
)
 STRICT

;
INSERT INTO "site" VALUES(1,'Front desk','America/New_York','en_US','04:00','0 1 2 3 4',0,10,45,20,180,3,540,'["not said", "doctor", "court or probation", "work or school", "family", "ride", "unwell", "left without telling us", "sent home by staff", "other"]','["not said", "sick", "court or probation", "work or school", "family", "ride", "weather", "other"]','["not said", "medical", "court or probation", "work or school", "family", "other"]',0,0,'[]','',0,1,5,'[["with nurse",0],["with counselor",1],["with lead",0]]','not used','[["PHP",300,1500,5]]','["see lead", "see counselor", "something to pick up", "form to sign", "call to return"]');
CREATE TABLE staff (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	CONSTRAINT uq_staff_name UNIQUE (name)
)
 STRICT

;
INSERT INTO "staff" VALUES(1,'Mary Obi','counselor');
INSERT INTO "staff" VALUES(2,'Kevin Doyle','counselor');
INSERT INTO "staff" VALUES(3,'Kim Lee','lead');
CREATE TABLE stay (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	visit_id INTEGER NOT NULL, 
	came TEXT NOT NULL, 
	came_by TEXT NOT NULL, 
	"left" TEXT, 
	back_by TEXT, 
	CONSTRAINT fk_stay_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id)
)
 STRICT

;
INSERT INTO "stay" VALUES(1,1,'2026-11-23T13:40:00.000000Z','Ana','2026-11-23T19:55:00.000000Z',NULL);
INSERT INTO "stay" VALUES(2,2,'2026-11-23T13:40:00.000000Z','Ana','2026-11-23T19:55:00.000000Z',NULL);
INSERT INTO "stay" VALUES(3,3,'2026-11-23T13:40:00.000000Z','Ana','2026-11-23T13:40:00.000000Z','2026-11-23T14:30:00.000000Z');
INSERT INTO "stay" VALUES(4,4,'2026-11-23T13:40:00.000000Z','Ana','2026-11-23T19:55:00.000000Z',NULL);
INSERT INTO "stay" VALUES(5,3,'2026-11-23T14:20:00.000000Z','Ana','2026-11-23T20:10:00.000000Z',NULL);
INSERT INTO "stay" VALUES(6,5,'2026-11-23T14:10:00.000000Z','Ana Lopez',NULL,NULL);
CREATE TABLE track (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	retired INTEGER NOT NULL, 
	CONSTRAINT uq_track_name UNIQUE (name)
)
 STRICT

;
CREATE TABLE visit (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	patient_id INTEGER NOT NULL, 
	day_id INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	scheduled INTEGER NOT NULL, 
	known_by TEXT NOT NULL, 
	known_by_name TEXT NOT NULL, 
	checked_out_at TEXT, 
	checked_out_by TEXT, 
	destination TEXT, 
	reason TEXT, told_by TEXT DEFAULT '' NOT NULL, in_spite_of TEXT DEFAULT '' NOT NULL, with_whom TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_visit_day_id FOREIGN KEY(day_id) REFERENCES day (id), 
	CONSTRAINT fk_visit_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_visit_patient_id_day_id UNIQUE (patient_id, day_id)
)
 STRICT

;
INSERT INTO "visit" VALUES(1,1,1,'checked out',1,'','','2026-11-23T19:55:00.000000Z','Ana','Harbor House',NULL,'','','');
INSERT INTO "visit" VALUES(2,2,1,'checked out',1,'','','2026-11-23T19:55:00.000000Z','Ana','Maple Street',NULL,'','','');
INSERT INTO "visit" VALUES(3,5,1,'checked out',1,'','','2026-11-23T20:10:00.000000Z','Ana','Own home',NULL,'','','');
INSERT INTO "visit" VALUES(4,3,1,'checked out',1,'','','2026-11-23T19:55:00.000000Z','Ana','ride',NULL,'driver','','his sister');
INSERT INTO "visit" VALUES(5,8,1,'left open',1,'','',NULL,NULL,NULL,NULL,'','','');
CREATE TABLE word (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	patient_id INTEGER NOT NULL, 
	field TEXT NOT NULL, 
	counselor TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	CONSTRAINT fk_word_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 STRICT

;
INSERT INTO "word" VALUES(1,5,'discharge_date','Mary Obi','2026-11-23T19:55:00.000000Z','Ana');
CREATE INDEX ix_census_run_file ON census_run (file_hash);
CREATE INDEX ix_journal_reverses ON journal (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX ix_journal_service_day ON journal (service_day, seq);
CREATE INDEX ix_journal_subject ON journal (subject, seq);
CREATE UNIQUE INDEX uq_journal_request ON journal (request) WHERE request IS NOT NULL;
CREATE INDEX ix_patient_counselor ON patient (counselor_id);
CREATE INDEX ix_patient_living_arrangement ON patient (living_arrangement_id);
CREATE UNIQUE INDEX uq_patient_card ON patient (card) WHERE card <> '';
CREATE INDEX ix_program_group_block ON program_group (block_id);
CREATE INDEX ix_absence_day ON absence (day_id);
CREATE INDEX ix_group_session_group ON group_session (group_id);
CREATE INDEX ix_note_patient ON note (patient_id);
CREATE INDEX ix_plan_group ON "plan" (group_id);
CREATE INDEX ix_seen_patient ON seen (patient_id);
CREATE INDEX ix_visit_day ON visit (day_id);
CREATE UNIQUE INDEX uq_visit_open ON visit (patient_id) WHERE status = 'open';
CREATE INDEX ix_seat_session ON seat (session_id);
CREATE INDEX ix_stay_visit ON stay (visit_id);
CREATE UNIQUE INDEX uq_stay_open ON stay (visit_id) WHERE "left" IS NULL;
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE INDEX ix_acceptance_patient ON acceptance (patient_id);
CREATE INDEX ix_journal_told ON journal (subject, seq) WHERE verb IN ('update', 'note', 'absent', 'excuse', 'admit');
CREATE INDEX ix_word_patient ON word (patient_id);
CREATE INDEX ix_block_track_track ON block_track (track_id);
CREATE INDEX ix_patient_joined_into ON patient (joined_into) WHERE joined_into IS NOT NULL;
CREATE INDEX ix_former_number_patient ON former_number (patient_id);
CREATE INDEX ix_day_person_patient ON day_person (patient_id);
CREATE UNIQUE INDEX uq_sign_off_day ON sign_off (day) WHERE reopened_at IS NULL;
CREATE INDEX ix_sign_off_day ON sign_off (day);
CREATE INDEX ix_out_of_class_visit ON out_of_class (visit_id);
CREATE INDEX ix_sheet_line_visit ON sheet_line (visit_id);
CREATE INDEX ix_day_word_day ON day_word (day);
CREATE INDEX ix_desk_note_patient ON desk_note (patient_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('site',1);
INSERT INTO "sqlite_sequence" VALUES('program_block',7);
INSERT INTO "sqlite_sequence" VALUES('program_group',11);
INSERT INTO "sqlite_sequence" VALUES('staff',3);
INSERT INTO "sqlite_sequence" VALUES('living_arrangement',3);
INSERT INTO "sqlite_sequence" VALUES('patient',9);
INSERT INTO "sqlite_sequence" VALUES('plan',17);
INSERT INTO "sqlite_sequence" VALUES('census_run',1);
INSERT INTO "sqlite_sequence" VALUES('day',1);
INSERT INTO "sqlite_sequence" VALUES('day_block',7);
INSERT INTO "sqlite_sequence" VALUES('group_session',11);
INSERT INTO "sqlite_sequence" VALUES('visit',5);
INSERT INTO "sqlite_sequence" VALUES('seat',15);
INSERT INTO "sqlite_sequence" VALUES('stay',6);
INSERT INTO "sqlite_sequence" VALUES('day_person',8);
INSERT INTO "sqlite_sequence" VALUES('absence',2);
INSERT INTO "sqlite_sequence" VALUES('note',1);
INSERT INTO "sqlite_sequence" VALUES('desk_note',3);
INSERT INTO "sqlite_sequence" VALUES('seen',2);
INSERT INTO "sqlite_sequence" VALUES('out_of_class',1);
INSERT INTO "sqlite_sequence" VALUES('group_sheet',2);
INSERT INTO "sqlite_sequence" VALUES('sheet_line',7);
INSERT INTO "sqlite_sequence" VALUES('word',1);
INSERT INTO "sqlite_sequence" VALUES('acceptance',3);
INSERT INTO "sqlite_sequence" VALUES('day_word',6);
INSERT INTO "sqlite_sequence" VALUES('day_hours',2);
INSERT INTO "sqlite_sequence" VALUES('group_change',2);
INSERT INTO "sqlite_sequence" VALUES('sign_off',2);
COMMIT;
