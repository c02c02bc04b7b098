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
INSERT INTO "acceptance" VALUES(3,1,4,'not_reached',0,'counselor confirmed','2026-11-24T13:50:00.000000Z','Ana Lopez','Mary Obi');
INSERT INTO "acceptance" VALUES(4,1,3,'in_no_group',6,'counselor confirmed','2026-11-24T13:50:00.000000Z','Ana Lopez','Mary Obi');
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
	"by" TEXT NOT NULL, comes_at TEXT DEFAULT NULL, 
	CONSTRAINT fk_day_word_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_day_word_patient_id_day UNIQUE (patient_id, day)
)
 STRICT

;
INSERT INTO "day_word" VALUES(1,8,'2026-11-23',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-23T14:20:00.000000Z','Ana','10:20');
INSERT INTO "day_word" VALUES(4,1,'2026-11-26',NULL,NULL,NULL,NULL,'called',NULL,NULL,NULL,'14:00',NULL,'2026-11-24T13:50:00.000000Z','Ana',NULL);
INSERT INTO "day_word" VALUES(5,1,'2026-11-27',NULL,NULL,NULL,NULL,'called',NULL,NULL,NULL,'14:00',NULL,'2026-11-24T13:50:00.000000Z','Ana',NULL);
INSERT INTO "day_word" VALUES(6,6,'2026-11-26',1,'10:30','2026-11-27','Mary Obi',NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-24T13:50:00.000000Z','Ana',NULL);
INSERT INTO "day_word" VALUES(7,6,'2026-11-27',0,NULL,'2026-11-26','Mary Obi',NULL,NULL,NULL,NULL,NULL,NULL,'2026-11-24T13:50:00.000000Z','Ana',NULL);
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
INSERT INTO "journal" VALUES(1,'2026-11-23T12:00:00.000000Z','2026-11-23T12:00:00.000000Z','2026-11-23','Ana','lead','Front desk','settings','init',NULL,'[["site",1,null,{"absent_reasons":"[\"not said\", \"sick\", \"court or probation\", \"work or school\", \"family\", \"ride\", \"weather\", \"other\"]","away_reasons":"[[\"with nurse\",0],[\"with counselor\",1],[\"with lead\",0]]","checkout_opens_before_minutes":10,"clock_offset":0,"closed":"[]","countable_days_a_week":3,"countable_minutes_a_day":180,"countable_minutes_a_week":540,"day_starts":"04:00","demo":0,"door_minutes":20,"excused_reasons":"[\"not said\", \"medical\", \"court or probation\", \"work or school\", \"family\", \"other\"]","grace_minutes":0,"id":1,"inbox":"","inbox_removes":0,"left_early_reasons":"[\"not said\", \"doctor\", \"court or probation\", \"work or school\", \"family\", \"ride\", \"unwell\", \"left without telling us\", \"sent home by staff\", \"other\"]","locale":"en_US","name":"Front desk","names_hide_after_seconds":45,"sheets":"not used","sign_without_backup":1,"unsigned_after_business_days":5,"weekdays":"0 1 2 3 4","zone":"America/New_York"}],["program_block",1,null,{"countable":0,"ends":"10:00","id":1,"kind":"check-in","name":"Check-in","retired":0,"starts":"09:00","weekdays":""}],["program_block",2,null,{"countable":1,"ends":"11:00","id":2,"kind":"groups","name":"Spirituality","retired":0,"starts":"10:00","weekdays":""}],["program_block",3,null,{"countable":1,"ends":"12:00","id":3,"kind":"groups","name":"Class","retired":0,"starts":"11:00","weekdays":""}],["program_block",4,null,{"countable":0,"ends":"13:00","id":4,"kind":"break","name":"Lunch","retired":0,"starts":"12:00","weekdays":""}],["program_block",5,null,{"countable":0,"ends":"14:00","id":5,"kind":"open","name":"Open","retired":0,"starts":"13:00","weekdays":""}],["program_block",6,null,{"countable":1,"ends":"15:00","id":6,"kind":"groups","name":"Activity","retired":0,"starts":"14:00","weekdays":""}],["program_block",7,null,{"countable":0,"ends":"16:00","id":7,"kind":"check-out","name":"Check-out","retired":0,"starts":"15:00","weekdays":""}],["program_group",1,null,{"block_id":2,"counter_name":null,"facilitator":null,"hard":null,"id":1,"key":1,"name":"12-step workshop","retired":0,"room":"Hall","soft":null}],["program_group",2,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":2,"key":1,"name":"Coping skills","retired":0,"room":"Room 1","soft":10}],["program_group",3,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":3,"key":2,"name":"Stress management","retired":0,"room":"Room 2","soft":10}],["program_group",4,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":4,"key":3,"name":"Communication","retired":0,"room":"Room 3","soft":10}],["program_group",5,null,{"block_id":3,"counter_name":"Room 4","facilitator":null,"hard":10,"id":5,"key":4,"name":"Co-occurring disorders","retired":0,"room":"Room 4","soft":8}],["program_group",6,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":6,"key":5,"name":"Gratitude","retired":0,"room":"Room 5","soft":10}],["program_group",7,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":7,"key":6,"name":"Boundaries","retired":0,"room":"Room 6","soft":10}],["program_group",8,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":8,"key":7,"name":"Life skills","retired":0,"room":"Room 7","soft":10}],["program_group",9,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":12,"id":9,"key":1,"name":"Yoga","retired":0,"room":"Mat room","soft":10}],["program_group",10,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":10,"id":10,"key":2,"name":"Meditation","retired":0,"room":"Quiet room","soft":8}],["program_group",11,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":12,"id":11,"key":3,"name":"Music therapy","retired":0,"room":"Studio","soft":10}]]',NULL,NULL,'0000000000000000000000000000000000000000000000000000000000000000','67ff377dfefe002df58be2aab2b0a365af6bec34cc33192065c61f45179f1e64',2,NULL,NULL,'6feadf5d100da0aa80eb78b0b1da6615',NULL);
INSERT INTO "journal" VALUES(2,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',1,'[["staff",1,null,{"id":1,"name":"Mary Obi","role":"counselor"}],["living_arrangement",1,null,{"id":1,"kind":"sober living home","name":"Harbor House"}],["patient",1,null,{"admit_date":"2026-09-01","card":"CARD101","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"card\":\"CARD101\",\"classes\":\"Coping skills\",\"counselor\":\"Mary Obi\",\"dob\":\"1991-12-04\",\"first_name\":\"Bo\",\"last_name\":\"Larsen\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":null,"dob":"1991-12-04","first_name":"Bo","former_name":"","id":1,"joined_into":null,"last_name":"Larsen","level_of_care":"","living_arrangement_id":1,"mrn":"101","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",1,null,{"block_id":3,"group_id":2,"id":1,"patient_id":1,"weekday":-1}],["plan",2,null,{"block_id":6,"group_id":9,"id":2,"patient_id":1,"weekday":-1}]]',NULL,NULL,'67ff377dfefe002df58be2aab2b0a365af6bec34cc33192065c61f45179f1e64','c7d3c23b212963a38e0d2b55de28ebff21036b1c6d226459c3eca6075729d372',2,NULL,NULL,'1736eaef58845202c69c1847ab4d2039',NULL);
INSERT INTO "journal" VALUES(3,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',2,'[["patient",2,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Coping skills\",\"counselor\":\"Mary Obi\",\"dob\":\"1988-03-05\",\"first_name\":\"Dana\",\"last_name\":\"Rivera\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":null,"dob":"1988-03-05","first_name":"Dana","former_name":"","id":2,"joined_into":null,"last_name":"Rivera","level_of_care":"","living_arrangement_id":1,"mrn":"102","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",3,null,{"block_id":3,"group_id":2,"id":3,"patient_id":2,"weekday":-1}],["plan",4,null,{"block_id":6,"group_id":9,"id":4,"patient_id":2,"weekday":-1}]]',NULL,NULL,'c7d3c23b212963a38e0d2b55de28ebff21036b1c6d226459c3eca6075729d372','88dcfcade340ff984e05a61dd2e092020810600ea207c76855665febb8982c3f',2,NULL,NULL,'fceabb95e3ffa4ba8782718a096a591b',NULL);
INSERT INTO "journal" VALUES(4,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',3,'[["staff",2,null,{"id":2,"name":"Kevin Doyle","role":"counselor"}],["living_arrangement",2,null,{"id":2,"kind":"sober living home","name":"Maple Street"}],["patient",3,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Meditation\",\"admit_date\":\"2026-09-01\",\"classes\":\"Boundaries\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1979-01-15\",\"first_name\":\"Thomas\",\"last_name\":\"Rivers\",\"living_arrangement\":\"Maple Street\"}","counselor_id":2,"discharge_date":null,"dob":"1979-01-15","first_name":"Thomas","former_name":"","id":3,"joined_into":null,"last_name":"Rivers","level_of_care":"","living_arrangement_id":2,"mrn":"103","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",5,null,{"block_id":3,"group_id":7,"id":5,"patient_id":3,"weekday":-1}],["plan",6,null,{"block_id":6,"group_id":10,"id":6,"patient_id":3,"weekday":-1}]]',NULL,NULL,'88dcfcade340ff984e05a61dd2e092020810600ea207c76855665febb8982c3f','5c93a0a615fc73316a74b0b28d7aac93b8516508a0c0dd343920274a7b821961',2,NULL,NULL,'2924406c6d5a6c1e118ed37b5122d25b',NULL);
INSERT INTO "journal" VALUES(5,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',4,'[["patient",4,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Music therapy\",\"admit_date\":\"2026-09-01\",\"classes\":\"Gratitude\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1993-07-30\",\"first_name\":\"Tomás\",\"last_name\":\"Rivers\",\"living_arrangement\":\"Maple Street\"}","counselor_id":2,"discharge_date":null,"dob":"1993-07-30","first_name":"Tomás","former_name":"","id":4,"joined_into":null,"last_name":"Rivers","level_of_care":"","living_arrangement_id":2,"mrn":"104","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",7,null,{"block_id":3,"group_id":6,"id":7,"patient_id":4,"weekday":-1}],["plan",8,null,{"block_id":6,"group_id":11,"id":8,"patient_id":4,"weekday":-1}]]',NULL,NULL,'5c93a0a615fc73316a74b0b28d7aac93b8516508a0c0dd343920274a7b821961','b9837910ef9db5bd90b1e3d1febe43e73245aa55c3b18e0415c95669657ad944',2,NULL,NULL,'0816d6efbc6e98f71f78cbc49fb4614f',NULL);
INSERT INTO "journal" VALUES(6,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',5,'[["living_arrangement",3,null,{"id":3,"kind":"own home","name":"Own home"}],["patient",5,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Meditation\",\"admit_date\":\"2026-09-01\",\"classes\":\"Mon:Boundaries;Wed:Gratitude\",\"counselor\":\"Mary Obi\",\"dob\":\"1995-05-20\",\"first_name\":\"Mei\",\"last_name\":\"Lin\",\"living_arrangement\":\"Own home\",\"schedule_days\":\"Mon Wed Fri\"}","counselor_id":1,"discharge_date":null,"dob":"1995-05-20","first_name":"Mei","former_name":"","id":5,"joined_into":null,"last_name":"Lin","level_of_care":"","living_arrangement_id":3,"mrn":"105","name_used":"","phone":"","pronouns":"","schedule_days":"0 2 4","temporary":0,"track_id":null,"used_name_alone":0}],["plan",9,null,{"block_id":3,"group_id":7,"id":9,"patient_id":5,"weekday":0}],["plan",10,null,{"block_id":3,"group_id":6,"id":10,"patient_id":5,"weekday":2}],["plan",11,null,{"block_id":6,"group_id":10,"id":11,"patient_id":5,"weekday":-1}]]',NULL,NULL,'b9837910ef9db5bd90b1e3d1febe43e73245aa55c3b18e0415c95669657ad944','1a2888ad765f4aa84eac2ba89f5f82bfddf0f39e21a31641865914e7ab879309',2,NULL,NULL,'532cd0f08b62581b5721ae3dd5ea47e9',NULL);
INSERT INTO "journal" VALUES(7,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',6,'[["patient",6,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Life skills\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1984-10-11\",\"first_name\":\"Ali\",\"last_name\":\"Haddad\",\"schedule_days\":\"Tue Thu\"}","counselor_id":2,"discharge_date":null,"dob":"1984-10-11","first_name":"Ali","former_name":"","id":6,"joined_into":null,"last_name":"Haddad","level_of_care":"","living_arrangement_id":null,"mrn":"106","name_used":"","phone":"","pronouns":"","schedule_days":"1 3","temporary":0,"track_id":null,"used_name_alone":0}],["plan",12,null,{"block_id":3,"group_id":8,"id":12,"patient_id":6,"weekday":-1}],["plan",13,null,{"block_id":6,"group_id":9,"id":13,"patient_id":6,"weekday":-1}]]',NULL,NULL,'1a2888ad765f4aa84eac2ba89f5f82bfddf0f39e21a31641865914e7ab879309','2018243ffc8bd3d30a063891d5ea7074762e63bc609d67b5b32f01dca7f676c7',2,NULL,NULL,'03b74ad4a92fe61d06dad7ba65f86fd8',NULL);
INSERT INTO "journal" VALUES(8,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',7,'[["patient",7,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Life skills\",\"counselor\":\"Mary Obi\",\"discharge_date\":\"2026-11-20\",\"dob\":\"1999-02-28\",\"first_name\":\"Noor\",\"last_name\":\"Khan\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":"2026-11-20","dob":"1999-02-28","first_name":"Noor","former_name":"","id":7,"joined_into":null,"last_name":"Khan","level_of_care":"","living_arrangement_id":1,"mrn":"107","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",14,null,{"block_id":3,"group_id":8,"id":14,"patient_id":7,"weekday":-1}],["plan",15,null,{"block_id":6,"group_id":9,"id":15,"patient_id":7,"weekday":-1}]]',NULL,NULL,'2018243ffc8bd3d30a063891d5ea7074762e63bc609d67b5b32f01dca7f676c7','7e5a7bf4761aac87d11e3a3da5e0d611647e73017b6d3bfaea65b52d43ef1897',2,NULL,NULL,'2bcd3e923258e6c297c70046b2a2ee37',NULL);
INSERT INTO "journal" VALUES(9,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',8,'[["patient",8,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Stress management\",\"counselor\":\"Mary Obi\",\"dob\":\"1970-06-06\",\"first_name\":\"Karl\",\"last_name\":\"Weiss\",\"living_arrangement\":\"Harbor House\",\"name_used\":\"Carl\"}","counselor_id":1,"discharge_date":null,"dob":"1970-06-06","first_name":"Karl","former_name":"","id":8,"joined_into":null,"last_name":"Weiss","level_of_care":"","living_arrangement_id":1,"mrn":"108","name_used":"Carl","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",16,null,{"block_id":3,"group_id":3,"id":16,"patient_id":8,"weekday":-1}],["plan",17,null,{"block_id":6,"group_id":9,"id":17,"patient_id":8,"weekday":-1}]]',NULL,NULL,'7e5a7bf4761aac87d11e3a3da5e0d611647e73017b6d3bfaea65b52d43ef1897','6a45430edae94da125e26d43b9dfaa2243fea460568b4d76416ff3f69af14e35',2,NULL,NULL,'d3fd1e7c4b45735c15bed9fde3ce68fb',NULL);
INSERT INTO "journal" VALUES(10,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','import',NULL,'[["census_run",1,null,{"absent":"[]","dates":"{}","file_hash":"889fcda1653ff6fb627b4d45ed976f400998e82daf31a58a11fbd8898b2cd75e","file_name":"","finished_at":null,"header":"[\"mrn\",\"last_name\",\"first_name\",\"name_used\",\"dob\",\"admit_date\",\"discharge_date\",\"schedule_days\",\"counselor\",\"living_arrangement\",\"living_kind\",\"classes\",\"activity\",\"card\"]","id":1,"mapping":"{\"activity\":\"activity\",\"admit_date\":\"admit_date\",\"card\":\"card\",\"classes\":\"classes\",\"counselor\":\"counselor\",\"discharge_date\":\"discharge_date\",\"dob\":\"dob\",\"first_name\":\"first_name\",\"last_name\":\"last_name\",\"living_arrangement\":\"living_arrangement\",\"living_kind\":\"living_kind\",\"mrn\":\"mrn\",\"name_used\":\"name_used\",\"schedule_days\":\"schedule_days\"}","rows_done":8,"rows_total":8,"started_at":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'6a45430edae94da125e26d43b9dfaa2243fea460568b4d76416ff3f69af14e35','04c079624d110281632738e004ec46cc8a902124823776671af5b00c747cc842',2,NULL,NULL,'d84c74f31347cb784ade16a6217871db',NULL);
INSERT INTO "journal" VALUES(11,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','import',NULL,'[["census_run",1,{"finished_at":null},{"finished_at":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'04c079624d110281632738e004ec46cc8a902124823776671af5b00c747cc842','3b865b8c0d508c30ae99e957b5c79557850bfb6ad74da68af9792598bf7ea616',2,NULL,NULL,'6c7da39e11eff93c4328ee5fbf129dac',NULL);
INSERT INTO "journal" VALUES(12,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','open-day',NULL,'[["day",1,null,{"checkout_opens_before_minutes":10,"day":"2026-11-23","day_starts":"04:00","door_minutes":20,"grace_minutes":0,"houses":null,"id":1,"kept_at":null,"opened_at":"2026-11-23T13:40:00.000000Z","weekdays":"0 1 2 3 4","zone":"America/New_York"}],["day_block",1,null,{"block_id":1,"countable":0,"day_id":1,"ends":"10:00","id":1,"kind":"check-in","name":"Check-in","starts":"09:00","tracks":"[]"}],["day_block",2,null,{"block_id":2,"countable":1,"day_id":1,"ends":"11:00","id":2,"kind":"groups","name":"Spirituality","starts":"10:00","tracks":"[]"}],["day_block",3,null,{"block_id":3,"countable":1,"day_id":1,"ends":"12:00","id":3,"kind":"groups","name":"Class","starts":"11:00","tracks":"[]"}],["day_block",4,null,{"block_id":4,"countable":0,"day_id":1,"ends":"13:00","id":4,"kind":"break","name":"Lunch","starts":"12:00","tracks":"[]"}],["day_block",5,null,{"block_id":5,"countable":0,"day_id":1,"ends":"14:00","id":5,"kind":"open","name":"Open","starts":"13:00","tracks":"[]"}],["day_block",6,null,{"block_id":6,"countable":1,"day_id":1,"ends":"15:00","id":6,"kind":"groups","name":"Activity","starts":"14:00","tracks":"[]"}],["day_block",7,null,{"block_id":7,"countable":0,"day_id":1,"ends":"16:00","id":7,"kind":"check-out","name":"Check-out","starts":"15:00","tracks":"[]"}],["group_session",1,null,{"counter_name":null,"day_block_id":2,"facilitator":null,"group_id":1,"hard":null,"id":1,"key":1,"name":"12-step workshop","room":"Hall","soft":null}],["group_session",2,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":2,"hard":12,"id":2,"key":1,"name":"Coping skills","room":"Room 1","soft":10}],["group_session",3,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":3,"hard":12,"id":3,"key":2,"name":"Stress management","room":"Room 2","soft":10}],["group_session",4,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":4,"hard":12,"id":4,"key":3,"name":"Communication","room":"Room 3","soft":10}],["group_session",5,null,{"counter_name":"Room 4","day_block_id":3,"facilitator":null,"group_id":5,"hard":10,"id":5,"key":4,"name":"Co-occurring disorders","room":"Room 4","soft":8}],["group_session",6,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":6,"hard":12,"id":6,"key":5,"name":"Gratitude","room":"Room 5","soft":10}],["group_session",7,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":7,"hard":12,"id":7,"key":6,"name":"Boundaries","room":"Room 6","soft":10}],["group_session",8,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":8,"hard":12,"id":8,"key":7,"name":"Life skills","room":"Room 7","soft":10}],["group_session",9,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":9,"hard":12,"id":9,"key":1,"name":"Yoga","room":"Mat room","soft":10}],["group_session",10,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":10,"hard":10,"id":10,"key":2,"name":"Meditation","room":"Quiet room","soft":8}],["group_session",11,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":11,"hard":12,"id":11,"key":3,"name":"Music therapy","room":"Studio","soft":10}]]',NULL,NULL,'3b865b8c0d508c30ae99e957b5c79557850bfb6ad74da68af9792598bf7ea616','099932b196fe8a788225a1086e28fd150eae6eb9af2e87bdd38c48035a9db68e',2,NULL,NULL,'6c77086f64735bee1f4550b545226e35',NULL);
INSERT INTO "journal" VALUES(13,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',1,'[["visit",1,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":1,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":1,"reason":null,"scheduled":1,"status":"open","told_by":""}],["seat",1,null,{"day_block_id":2,"entered_at":null,"id":1,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["seat",2,null,{"day_block_id":3,"entered_at":null,"id":2,"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["seat",3,null,{"day_block_id":6,"entered_at":null,"id":3,"session_id":9,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["stay",1,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":1,"left":null,"visit_id":1}]]',NULL,NULL,'099932b196fe8a788225a1086e28fd150eae6eb9af2e87bdd38c48035a9db68e','25897e5785abc18ddb85ec47509476e99c82592ccbb8549ec7db388008c06e30',2,NULL,NULL,'7b4c1015ad6458aed3c947bafbf80d7f',NULL);
INSERT INTO "journal" VALUES(14,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',2,'[["visit",2,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":2,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":2,"reason":null,"scheduled":1,"status":"open","told_by":""}],["seat",4,null,{"day_block_id":2,"entered_at":null,"id":4,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["seat",5,null,{"day_block_id":3,"entered_at":null,"id":5,"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["seat",6,null,{"day_block_id":6,"entered_at":null,"id":6,"session_id":9,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["stay",2,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":2,"left":null,"visit_id":2}]]',NULL,NULL,'25897e5785abc18ddb85ec47509476e99c82592ccbb8549ec7db388008c06e30','7f3ecb35e0880fa13557c094811453f3529acf7cdf1c66d929ee22d357ebb663',2,NULL,NULL,'2bbc016fbb60e1c2826383ca301dfa90',NULL);
INSERT INTO "journal" VALUES(15,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',5,'[["visit",3,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":3,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":5,"reason":null,"scheduled":1,"status":"open","told_by":""}],["seat",7,null,{"day_block_id":2,"entered_at":null,"id":7,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["seat",8,null,{"day_block_id":3,"entered_at":null,"id":8,"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["seat",9,null,{"day_block_id":6,"entered_at":null,"id":9,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["stay",3,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":3,"left":null,"visit_id":3}]]',NULL,NULL,'7f3ecb35e0880fa13557c094811453f3529acf7cdf1c66d929ee22d357ebb663','a83b7f2e4e4c2427b503aab37fadc072045028f34c3d9bf575fe3ea10b7e20e4',2,NULL,NULL,'b00107b783e5ee1e604b24bfb35b5d92',NULL);
INSERT INTO "journal" VALUES(16,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',3,'[["visit",4,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":4,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":3,"reason":null,"scheduled":1,"status":"open","told_by":""}],["seat",10,null,{"day_block_id":2,"entered_at":null,"id":10,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["seat",11,null,{"day_block_id":3,"entered_at":null,"id":11,"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["seat",12,null,{"day_block_id":6,"entered_at":null,"id":12,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["stay",4,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":4,"left":null,"visit_id":4}]]',NULL,NULL,'a83b7f2e4e4c2427b503aab37fadc072045028f34c3d9bf575fe3ea10b7e20e4','8a05550886a3c07ab667e118f1c33db591bc8d1da31accaab26e4533c32b678e',2,NULL,NULL,'1b9bdd229410b8d7bfc7f18e6c8f09b4',NULL);
INSERT INTO "journal" VALUES(17,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','update',1,'[["day_person",1,null,{"counselor":null,"day_id":1,"expected":null,"first_name":null,"id":1,"last_name":null,"level_of_care":null,"living_arrangement":null,"living_kind":null,"mrn":null,"name_used":null,"patient_id":1,"plan":"{\"3\":2,\"6\":9}","schedule_days":null,"track":null}],["plan",1,{"group_id":2},{"group_id":6}]]',NULL,NULL,'8a05550886a3c07ab667e118f1c33db591bc8d1da31accaab26e4533c32b678e','b81cc7233107646b0ff491e9e6616b2599f2ee77c1cbcb9c5b2a53eea117d3db',2,NULL,NULL,'4d5559c9b1c1c71abee9f7095086c639',NULL);
INSERT INTO "journal" VALUES(18,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','step-out',5,'[["stay",3,{"back_by":null,"left":null},{"back_by":"2026-11-23T14:30:00.000000Z","left":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'b81cc7233107646b0ff491e9e6616b2599f2ee77c1cbcb9c5b2a53eea117d3db','69fb29a830e3bca91b6d2b4fa04867e93c9d19f8c4b8aa7cbd83fe47d321eccd',2,NULL,NULL,'79263e30f3caf599a1fc900d87658b3e',NULL);
INSERT INTO "journal" VALUES(19,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','return',5,'[["stay",5,null,{"back_by":null,"came":"2026-11-23T14:20:00.000000Z","came_by":"Ana","id":5,"left":null,"visit_id":3}]]',NULL,NULL,'69fb29a830e3bca91b6d2b4fa04867e93c9d19f8c4b8aa7cbd83fe47d321eccd','9a7c5f6e891ab91dcbf720d6eb17c9f069c98f0c9c7215466a3ff0014f0ad321',2,NULL,NULL,'7310947d31cb3e495a6a63acf4d6b3e8',NULL);
INSERT INTO "journal" VALUES(20,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','absent',4,'[["absence",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"excused_by":null,"id":1,"kind":"no call","patient_id":4,"reason":null,"told_by":""}]]',NULL,NULL,'9a7c5f6e891ab91dcbf720d6eb17c9f069c98f0c9c7215466a3ff0014f0ad321','6c83ff9583422eb430e119cd82119d5883416814767a9fc58f4ef8319eedcc84',2,NULL,NULL,'4c40986d526184c0055c4773b29acc31',NULL);
INSERT INTO "journal" VALUES(21,'2026-11-23T14:20:00.000000Z','2026-11-23T14:15:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','outreach',4,'[["outreach",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"id":1,"outcome":"no-answer","patient_id":4,"text":"left word with the house","tried_at":"2026-11-23T14:15:00.000000Z"}]]',NULL,NULL,'6c83ff9583422eb430e119cd82119d5883416814767a9fc58f4ef8319eedcc84','53cdd4704f0195b1b33e95e8b5984205393b0faba2f4e9544c06517f6a708b41',2,NULL,NULL,'83ffc1a40f455a04a1c605438f0c898e',NULL);
INSERT INTO "journal" VALUES(22,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','running-late',8,'[["day_word",1,null,{"agreed_by":null,"at":"2026-11-23T14:20:00.000000Z","away":null,"by":"Ana","comes_at":"10:20","day":"2026-11-23","excused_by":null,"expected":null,"id":1,"instead_of":null,"patient_id":8,"reason":null,"since":null,"starts":null,"told_by":null,"until":null}]]',NULL,NULL,'53cdd4704f0195b1b33e95e8b5984205393b0faba2f4e9544c06517f6a708b41','164dd74f3db6784781a6a71b087142b1dea46b7a02a7cadb708bbf068bde1915',2,NULL,NULL,'532d514e582cd9e8bef3031bc790c63c',NULL);
INSERT INTO "journal" VALUES(23,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','excuse',8,'[["absence",2,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"excused_by":"Mary Obi","id":2,"kind":"excused","patient_id":8,"reason":"not said","told_by":""}]]',NULL,NULL,'164dd74f3db6784781a6a71b087142b1dea46b7a02a7cadb708bbf068bde1915','a351447b978d45dee746add4f9c36c021ef898388cb3092bed0efa6dc657d812',2,NULL,NULL,'c2c48c8dbe07775b39bdac380768c07b',NULL);
INSERT INTO "journal" VALUES(24,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','note',1,'[["note",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","id":1,"patient_id":1,"text":"Sister called"}]]',NULL,NULL,'a351447b978d45dee746add4f9c36c021ef898388cb3092bed0efa6dc657d812','5b954cf31d6a9cf768ef3bd302ff217f62237b01f682eff858696d1b253d6d9b',2,NULL,NULL,'80eb2ee37be57b70d642455504501cc4',NULL);
INSERT INTO "journal" VALUES(25,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','undo',1,'[["note",1,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","id":1,"patient_id":1,"text":"Sister called"},null]]',24,NULL,'5b954cf31d6a9cf768ef3bd302ff217f62237b01f682eff858696d1b253d6d9b','e10c21431d9d77475d1877cf0b3e872b533d0e3ab509e2d300fb91a491e0fcbb',2,NULL,NULL,'a756828903312e85584bc97165b8bbc9',NULL);
INSERT INTO "journal" VALUES(26,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','assign',3,'[["seat",11,{"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z"},{"session_id":2,"taken_at":"2026-11-23T14:20:00.000000Z"}]]',NULL,NULL,'e10c21431d9d77475d1877cf0b3e872b533d0e3ab509e2d300fb91a491e0fcbb','93fa2a3277b212849227009fd0ce4d1cf7db85d9d3ec99a9b76b5bf1a90b94d3',2,NULL,NULL,'3419d9fec5441aa4034816615ddc1272',NULL);
INSERT INTO "journal" VALUES(27,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','unassign',3,'[["seat",12,{"day_block_id":6,"entered_at":null,"id":12,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4},null]]',NULL,NULL,'93fa2a3277b212849227009fd0ce4d1cf7db85d9d3ec99a9b76b5bf1a90b94d3','6fda0cde41f9df667a186bccb47306adef3148160fb0b8bfafddc55c16776703',2,NULL,NULL,'c962948d20289d551cde1017d9d6d0bf',NULL);
INSERT INTO "journal" VALUES(28,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','admit',9,'[["patient",9,null,{"admit_date":"2026-11-23","card":"","census_row":"","counselor_id":null,"discharge_date":null,"dob":"1990-11-23","first_name":"Joy","former_name":"","id":9,"joined_into":null,"last_name":"Okafor","level_of_care":"","living_arrangement_id":null,"mrn":"T-1","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":1,"track_id":null,"used_name_alone":0}]]',NULL,NULL,'6fda0cde41f9df667a186bccb47306adef3148160fb0b8bfafddc55c16776703','69db7e37fa3c62913fe626c0db76817d980d943e846c75f854277e14cb0668da',2,NULL,NULL,'f52cde239ba4a82a280de82f037ab6a4',NULL);
INSERT INTO "journal" VALUES(29,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','seen',1,'[["seen",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","covers":"","id":1,"patient_id":1,"up_to":28}]]',NULL,NULL,'69db7e37fa3c62913fe626c0db76817d980d943e846c75f854277e14cb0668da','e6ae8b73a10b780862d375103e9d058a5f07c032afb06e98be790f6b196e90ef',2,NULL,NULL,'a3f8d45fbbdbfdc824413fe725c3c7b0',NULL);
INSERT INTO "journal" VALUES(30,'2026-11-23T16:10:00.000000Z','2026-11-23T16:10:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','out-of-class',1,'[["out_of_class",1,null,{"began":"2026-11-23T16:10:00.000000Z","by":"Ana","company":"Kim Lee","countable":0,"ended":null,"id":1,"reason":"with nurse","room":"Room 9","visit_id":1}]]',NULL,NULL,'e6ae8b73a10b780862d375103e9d058a5f07c032afb06e98be790f6b196e90ef','b67feb1d96f13b268d7ef78e1453b5985923e82ecbaf160bf86497575148f3db',2,NULL,NULL,'68fba29c8daab6e74a406ed4da61766a',NULL);
INSERT INTO "journal" VALUES(31,'2026-11-23T16:25:00.000000Z','2026-11-23T16:25:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','return',1,'[["out_of_class",1,{"ended":null},{"ended":"2026-11-23T16:25:00.000000Z"}]]',NULL,NULL,'b67feb1d96f13b268d7ef78e1453b5985923e82ecbaf160bf86497575148f3db','d38ac9c2ca2229e5f244ab10b504c3cc374a545cc7c3cb1c058ec2f5e0c22fa9',2,NULL,NULL,'ee166e6fd43f1d488c02e17c61f8cc75',NULL);
INSERT INTO "journal" VALUES(32,'2026-11-23T17:05:00.000000Z','2026-11-23T17:05:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','sheet',NULL,'[["group_sheet",1,null,{"at":"2026-11-23T17:05:00.000000Z","by":"Ana","form":"names","id":1,"session_id":2,"signed":2,"word_of":"T. Osei"}],["sheet_line",1,null,{"id":1,"late":null,"left":null,"mark":"not on the sheet","sheet_id":1,"visit_id":1}],["sheet_line",2,null,{"id":2,"late":null,"left":null,"mark":"on the sheet","sheet_id":1,"visit_id":2}],["sheet_line",3,null,{"id":3,"late":"2026-11-23T16:12:00.000000Z","left":null,"mark":"on the sheet","sheet_id":1,"visit_id":4}]]',NULL,NULL,'d38ac9c2ca2229e5f244ab10b504c3cc374a545cc7c3cb1c058ec2f5e0c22fa9','e9365b7b6cf8dfec2371c0fcf2bfab4337f6482849c1ad6cfc297d32c2259e16',2,NULL,'T. Osei','f669e025e68b1f7a42f7b3d343441ec1',NULL);
INSERT INTO "journal" VALUES(33,'2026-11-23T17:05:00.000000Z','2026-11-23T17:05:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','sheet',NULL,'[["group_sheet",2,null,{"at":"2026-11-23T17:05:00.000000Z","by":"Ana","form":"number","id":2,"session_id":1,"signed":4,"word_of":""}],["sheet_line",4,null,{"id":4,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":1}],["sheet_line",5,null,{"id":5,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":2}],["sheet_line",6,null,{"id":6,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":3}],["sheet_line",7,null,{"id":7,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":4}]]',NULL,NULL,'e9365b7b6cf8dfec2371c0fcf2bfab4337f6482849c1ad6cfc297d32c2259e16','d1a5c0102e56cceeba0b358ef49db59481198089138f9d035b44b6c8931fc63d',2,NULL,NULL,'78a6d18ac9046c8a234bcc016e53799d',NULL);
INSERT INTO "journal" VALUES(34,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',2,'[["stay",2,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",2,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Maple Street","status":"checked out"}]]',NULL,NULL,'d1a5c0102e56cceeba0b358ef49db59481198089138f9d035b44b6c8931fc63d','34bbc89247cb2d21195aeec50d88fd3bda32f3eda74187a8bfb4e77a885aab31',2,NULL,NULL,'aab46b8ca72c5825bbb0ef987da3cbe2',NULL);
INSERT INTO "journal" VALUES(35,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',1,'[["stay",1,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",1,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"}]]',NULL,NULL,'34bbc89247cb2d21195aeec50d88fd3bda32f3eda74187a8bfb4e77a885aab31','a69d03a9138bea09a10d0477336e0529d71cf904ecbae1ab02e18d97070d1ba4',2,NULL,NULL,'ff9c4b76d2a5009122835b3d0bfb1ff6',NULL);
INSERT INTO "journal" VALUES(36,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','undo',1,'[["visit",1,{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"},{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"}],["stay",1,{"left":"2026-11-23T19:55:00.000000Z"},{"left":null}]]',35,NULL,'a69d03a9138bea09a10d0477336e0529d71cf904ecbae1ab02e18d97070d1ba4','85ac049602d266f395bb358d3105b5332e5a14da02390b8521902f03ce810649',2,NULL,NULL,'bb3b3a6d1ca6a47a7382ed09270f761c',NULL);
INSERT INTO "journal" VALUES(37,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',1,'[["stay",1,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",1,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"}]]',NULL,NULL,'85ac049602d266f395bb358d3105b5332e5a14da02390b8521902f03ce810649','af1602dac33ef88ced83d32fc0c7013b3fd868ad8cfe760e4d8ae784ee23747b',2,NULL,NULL,'6b16d35b074406ac72be55fdf70beb26',NULL);
INSERT INTO "journal" VALUES(38,'2026-11-23T19:55:00.000000Z','2026-11-23T16:00:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','assign',1,'[["seat",2,{"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z"},{"session_id":7,"taken_at":"2026-11-23T16:00:00.000000Z"}]]',NULL,NULL,'af1602dac33ef88ced83d32fc0c7013b3fd868ad8cfe760e4d8ae784ee23747b','513c5692105da464b5898855a40eeb84ffcf48b6c469e2b3aaab31fd0d9e5500',2,NULL,NULL,'9eaf0372b3aafb8249b66cabf43a7c6e',NULL);
INSERT INTO "journal" VALUES(39,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',3,'[["stay",4,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",4,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open","told_by":""},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Maple Street","status":"checked out","told_by":"driver"}]]',NULL,NULL,'513c5692105da464b5898855a40eeb84ffcf48b6c469e2b3aaab31fd0d9e5500','739120b8322a434c198fc3752b913b4a1cc3c8d15e3e6e6e51a4d886c2afac42',2,NULL,NULL,'217bbe04e679f2f70f20016e32bb8c4b',NULL);
INSERT INTO "journal" VALUES(40,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','update',5,'[["patient",5,{"discharge_date":null},{"discharge_date":"2026-12-01"}],["word",1,null,{"at":"2026-11-23T19:55:00.000000Z","by":"Ana","counselor":"Mary Obi","field":"discharge_date","id":1,"patient_id":5}]]',NULL,NULL,'739120b8322a434c198fc3752b913b4a1cc3c8d15e3e6e6e51a4d886c2afac42','b43149e9216b60eade528ed95949c18cafd67a86e4bed3d523e2d726a4fa3ecd',2,NULL,'Mary Obi','167e31d58e70fcac62c8ca3b1a71505e',NULL);
INSERT INTO "journal" VALUES(41,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','lead','Front desk','do','seen',8,'[["seen",2,null,{"at":"2026-11-23T19:55:00.000000Z","by":"Ana","covers":"Mary Obi","id":2,"patient_id":8,"up_to":40}]]',NULL,NULL,'b43149e9216b60eade528ed95949c18cafd67a86e4bed3d523e2d726a4fa3ecd','40189a2394ef7068362a7fdccf13ddeb34121e4637648a618cf437eec3fa7ffe',2,NULL,NULL,'1783987ef31dc4c901c429c43317f608',NULL);
INSERT INTO "journal" VALUES(42,'2026-11-23T20:30:00.000000Z','2026-11-23T20:30:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','accept',5,'[["acceptance",1,null,{"at":"2026-11-23T20:30:00.000000Z","block_id":0,"by":"Ana","confirmed_by":"","day_id":1,"id":1,"kind":"still_in_building","patient_id":5,"reason":"not known"}]]',NULL,NULL,'40189a2394ef7068362a7fdccf13ddeb34121e4637648a618cf437eec3fa7ffe','9b51599bed10bb1d21f25c1602ec66936c5b8f79ed04a300c36a71f4ae10c4e0',2,NULL,NULL,'2a3f4d3758192daf524a05c164596130',NULL);
INSERT INTO "journal" VALUES(43,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','do','end-day',NULL,'[["day_person",2,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Dana","id":2,"last_name":"Rivera","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"102","name_used":"","patient_id":2,"plan":"{\"3\":2,\"6\":9}","schedule_days":"","track":""}],["day_person",3,null,{"counselor":"Kevin Doyle","day_id":1,"expected":1,"first_name":"Thomas","id":3,"last_name":"Rivers","level_of_care":"","living_arrangement":"Maple Street","living_kind":"sober living home","mrn":"103","name_used":"","patient_id":3,"plan":"{\"3\":7,\"6\":10}","schedule_days":"","track":""}],["day_person",4,null,{"counselor":"Kevin Doyle","day_id":1,"expected":1,"first_name":"Tomás","id":4,"last_name":"Rivers","level_of_care":"","living_arrangement":"Maple Street","living_kind":"sober living home","mrn":"104","name_used":"","patient_id":4,"plan":"{\"3\":6,\"6\":11}","schedule_days":"","track":""}],["day_person",5,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Mei","id":5,"last_name":"Lin","level_of_care":"","living_arrangement":"Own home","living_kind":"own home","mrn":"105","name_used":"","patient_id":5,"plan":"{\"3\":7,\"6\":10}","schedule_days":"0 2 4","track":""}],["day_person",6,null,{"counselor":"Kevin Doyle","day_id":1,"expected":0,"first_name":"Ali","id":6,"last_name":"Haddad","level_of_care":"","living_arrangement":"","living_kind":"","mrn":"106","name_used":"","patient_id":6,"plan":"{\"3\":8,\"6\":9}","schedule_days":"1 3","track":""}],["day_person",7,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Karl","id":7,"last_name":"Weiss","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"108","name_used":"Carl","patient_id":8,"plan":"{\"3\":3,\"6\":9}","schedule_days":"","track":""}],["day_person",8,null,{"counselor":"","day_id":1,"expected":1,"first_name":"Joy","id":8,"last_name":"Okafor","level_of_care":"","living_arrangement":"","living_kind":"","mrn":"T-1","name_used":"","patient_id":9,"plan":"{}","schedule_days":"","track":""}],["day_person",1,{"counselor":null,"expected":null,"first_name":null,"last_name":null,"level_of_care":null,"living_arrangement":null,"living_kind":null,"mrn":null,"name_used":null,"schedule_days":null,"track":null},{"counselor":"Mary Obi","expected":1,"first_name":"Bo","last_name":"Larsen","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"101","name_used":"","schedule_days":"","track":""}],["day",1,{"houses":null,"kept_at":null},{"houses":"[[\"Harbor House\", \"sober living home\"], [\"Maple Street\", \"sober living home\"], [\"Own home\", \"own home\"]]","kept_at":"2026-11-24T13:50:00.000000Z"}]]',NULL,NULL,'9b51599bed10bb1d21f25c1602ec66936c5b8f79ed04a300c36a71f4ae10c4e0','0abce0bdeba95576de786e3506b1d5c69f689709c462d16f4bbed7ab59504d86',2,NULL,NULL,'b7a0062859bc12e3fc24f3cac7de9bc7',NULL);
INSERT INTO "journal" VALUES(44,'2026-11-24T13:50:00.000000Z','2026-11-23T20:10:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',5,'[["stay",5,{"left":null},{"left":"2026-11-23T20:10:00.000000Z"}],["visit",3,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T20:10:00.000000Z","checked_out_by":"Ana","destination":"Own home","status":"checked out"}]]',NULL,NULL,'0abce0bdeba95576de786e3506b1d5c69f689709c462d16f4bbed7ab59504d86','6eb03e27283eac602b74a325b7f7fbfd170de04147dddf51978abd3ac23e9476',2,'her house called',NULL,'864ae648549d7c32e0557d9c8f3c219e',NULL);
INSERT INTO "journal" VALUES(45,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','absent',1,'[["day_word",2,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":null,"id":2,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null}],["day_word",3,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":null,"id":3,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null}]]',NULL,NULL,'6eb03e27283eac602b74a325b7f7fbfd170de04147dddf51978abd3ac23e9476','f13178ea3ff2091bdd966c3a5be2dd7621158e75144ef96b6505e17ac6f16c34',2,NULL,NULL,'c1aa9acc29748752c4b66fb26a7bd2f7',NULL);
INSERT INTO "journal" VALUES(46,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','undo',1,'[["day_word",3,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":null,"id":3,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null},null],["day_word",2,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":null,"id":2,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null},null]]',45,NULL,'f13178ea3ff2091bdd966c3a5be2dd7621158e75144ef96b6505e17ac6f16c34','f937710e0b7c63ee8e9a1eeaf4da5d681c2521c66d3a6ccbc1d2f3ed5f537d2d',2,NULL,NULL,'46a533be00da059b134c32ad219fe0a6',NULL);
INSERT INTO "journal" VALUES(47,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','absent',1,'[["day_word",4,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":null,"id":4,"instead_of":null,"patient_id":1,"reason":null,"since":"14:00","starts":null,"told_by":null,"until":null}],["day_word",5,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":null,"id":5,"instead_of":null,"patient_id":1,"reason":null,"since":"14:00","starts":null,"told_by":null,"until":null}]]',NULL,NULL,'f937710e0b7c63ee8e9a1eeaf4da5d681c2521c66d3a6ccbc1d2f3ed5f537d2d','b1890e6510080ee5982ea972be3b937567d2ab23fb31f72ebc0e49fe0a308652',2,NULL,NULL,'df846e73da30e8b1f392e535d9bdfc3f',NULL);
INSERT INTO "journal" VALUES(48,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','expect',6,'[["day_word",6,null,{"agreed_by":"Mary Obi","at":"2026-11-24T13:50:00.000000Z","away":null,"by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":1,"id":6,"instead_of":"2026-11-27","patient_id":6,"reason":null,"since":null,"starts":"10:30","told_by":null,"until":null}],["day_word",7,null,{"agreed_by":"Mary Obi","at":"2026-11-24T13:50:00.000000Z","away":null,"by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":0,"id":7,"instead_of":"2026-11-26","patient_id":6,"reason":null,"since":null,"starts":null,"told_by":null,"until":null}]]',NULL,NULL,'b1890e6510080ee5982ea972be3b937567d2ab23fb31f72ebc0e49fe0a308652','4d73514edceb00228c592d82e34ce05e1b52a1c19f8c5a84c5a46c700665ba51',2,NULL,NULL,'cc7770728d8f415f02100af664333277',NULL);
INSERT INTO "journal" VALUES(49,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','close',NULL,'[["day_hours",1,null,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":0,"closes":"14:00","day":"2026-11-26","id":1,"opens":null}]]',NULL,NULL,'4d73514edceb00228c592d82e34ce05e1b52a1c19f8c5a84c5a46c700665ba51','47a0655e47733d558e8d9a2fc3f4b7945b2807f351cbfe6c9f234f811fdd5e08',2,'snow',NULL,'b838f1a83c13c4366f3fc00d69865376',NULL);
INSERT INTO "journal" VALUES(50,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-27','Ana','receptionist','Front desk','do','close',NULL,'[["day_hours",2,null,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":1,"closes":null,"day":"2026-11-27","id":2,"opens":null}]]',NULL,NULL,'47a0655e47733d558e8d9a2fc3f4b7945b2807f351cbfe6c9f234f811fdd5e08','670fb71e1de7246b9b1043651f8ce7b89f966ac7411d149b0abc074233c3b553',2,'snow',NULL,'a26672ebb4429cb5549eea1c5e388064',NULL);
INSERT INTO "journal" VALUES(51,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-27','Ana','receptionist','Front desk','do','open',NULL,'[["day_hours",2,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":1,"closes":null,"day":"2026-11-27","id":2,"opens":null},null]]',NULL,NULL,'670fb71e1de7246b9b1043651f8ce7b89f966ac7411d149b0abc074233c3b553','af872a9b6118165435d60bcd2fe3e279d2e0bdd26118109018baff54236f028c',2,NULL,NULL,'5b2c9a854a0ba80164ced35deec5214f',NULL);
INSERT INTO "journal" VALUES(52,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','cancel',NULL,'[["group_change",1,null,{"at":"2026-11-24T13:50:00.000000Z","because":"flood","by":"Ana","cancelled":1,"day":"2026-11-26","facilitator":null,"group_id":6,"hard":null,"id":1,"moved_to":null,"room":null}]]',NULL,NULL,'af872a9b6118165435d60bcd2fe3e279d2e0bdd26118109018baff54236f028c','5a8e8326fc7b5edc960164edf4f592789278e8d37f96ef28fe4e1f3b4c79bad0',2,'flood',NULL,'4cd06143d409eaf59204437da28500b0',NULL);
INSERT INTO "journal" VALUES(53,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','group-today',NULL,'[["group_change",2,null,{"at":"2026-11-24T13:50:00.000000Z","because":"","by":"Ana","cancelled":0,"day":"2026-11-26","facilitator":null,"group_id":2,"hard":null,"id":2,"moved_to":null,"room":"Hut"}]]',NULL,NULL,'5a8e8326fc7b5edc960164edf4f592789278e8d37f96ef28fe4e1f3b4c79bad0','99446cf8831f62ce8d4a9b5b13cafc4f38c7e55ce263a56e8254cf14fe86b1ad',2,NULL,NULL,'b7a27b08fec2897f30b85424b477ec67',NULL);
INSERT INTO "journal" VALUES(54,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',9,'[["acceptance",2,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":0,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":2,"kind":"nothing_known","patient_id":9,"reason":"counselor confirmed"}]]',NULL,NULL,'99446cf8831f62ce8d4a9b5b13cafc4f38c7e55ce263a56e8254cf14fe86b1ad','6f7c67c71dd58746baa80ea9ded1c18f0e2cb2ab1222c25df02e44bf4872553d',2,'read on the sheet','Mary Obi','e4f7cd626a70de329082a5396d58b40c',NULL);
INSERT INTO "journal" VALUES(55,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',4,'[["acceptance",3,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":0,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":3,"kind":"not_reached","patient_id":4,"reason":"counselor confirmed"}]]',NULL,NULL,'6f7c67c71dd58746baa80ea9ded1c18f0e2cb2ab1222c25df02e44bf4872553d','ff5ccddde9254fcda3dc4ef9c365ce777ea10ba571aada13df6258141a989f76',2,'read on the sheet','Mary Obi','6579d4e73d39d6df1bdf1819777b3d1e',NULL);
INSERT INTO "journal" VALUES(56,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',3,'[["acceptance",4,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":6,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":4,"kind":"in_no_group","patient_id":3,"reason":"counselor confirmed"}]]',NULL,NULL,'ff5ccddde9254fcda3dc4ef9c365ce777ea10ba571aada13df6258141a989f76','9320921fcbb16d934ebd9df5eceefa4b607ed4c03ef63282aebe6907a0a6e3ad',2,'read on the sheet','Mary Obi','e5803d99a763070e02c980216e6a5c75',NULL);
INSERT INTO "journal" VALUES(57,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','sign',NULL,'[["sign_off",1,null,{"amendments":0,"at":"2026-11-24T13:50:00.000000Z","by":"Ana Lopez","day":"2026-11-23","digest":"7436360e9dedadd18fd6f4fc06f3c319edb5b8ae723ea122105c5ba312d7e52a","id":1,"locale":"en_US","reopened_at":null,"reopened_because":null,"reopened_by":null,"report":"{\"day\":\"2026-11-23\",\"site\":\"Front desk\",\"demo\":false,\"at\":\"2026-11-24T08:50:00-05:00\",\"counts\":{\"expected\":1,\"here\":0,\"stepped_out\":0,\"checked_out\":4,\"absent\":1,\"excused\":1},\"closed\":null,\"changes\":[],\"signed\":{\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"entry\":57,\"digest\":\"7436360e9dedadd18fd6f4fc06f3c319edb5b8ae723ea122105c5ba312d7e52a\",\"signed_in\":false},\"program\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"counts\":false},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"counts\":true},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"counts\":true},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"counts\":false},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"counts\":false},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"counts\":true},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"counts\":false}],\"patients\":[{\"mrn\":\"101\",\"name\":\"Bo Larsen\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Harbor House\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":160,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":45,\"why\":[\"out of class 11:10-11:25\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"105\",\"name\":\"Mei Lin\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T08:40:00-05:00\"},{\"in\":\"2026-11-23T09:20:00-05:00\",\"out\":\"2026-11-23T15:10:00-05:00\"}],\"destination\":\"Own home\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":180,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"room\":\"Quiet room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":40,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":10,\"countable\":0,\"why\":[]}]},{\"mrn\":\"T-1\",\"name\":\"Joy Okafor\",\"state\":\"expected\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"102\",\"name\":\"Dana Rivera\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Maple Street\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":175,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"103\",\"name\":\"Thomas Rivers\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Maple Street\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":108,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":48,\"why\":[\"admitted 12 min in\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":55,\"countable\":0,\"why\":[\"left 5 min early\",\"not in a group\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"104\",\"name\":\"Tomás Rivers\",\"state\":\"absent\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"outreach\":[{\"at\":\"2026-11-23T09:15:00-05:00\",\"outcome\":\"no-answer\",\"by\":\"Ana\",\"text\":\"left word with the house\"}],\"late_minutes\":0,\"countable_minutes\":0,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"108\",\"name\":\"Carl Weiss\",\"state\":\"excused\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]}],\"questions\":[],\"accepted\":[{\"kind\":\"still_in_building\",\"mrn\":\"105\",\"reason\":\"not known\",\"by\":\"Ana\",\"at\":\"2026-11-23T15:30:00-05:00\",\"confirmed_by\":null},{\"kind\":\"nothing_known\",\"mrn\":\"T-1\",\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"not_reached\",\"mrn\":\"104\",\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"in_no_group\",\"mrn\":\"103\",\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"}],\"amendments\":[]}","role":"receptionist","signed_in":0,"spoken":"{}","up_to":56,"zone":"America/New_York"}]]',NULL,NULL,'9320921fcbb16d934ebd9df5eceefa4b607ed4c03ef63282aebe6907a0a6e3ad','00be38d943711f8b0cec81063f6aaee7ce1d12b2a91428fbb260cb260bcdbdc5',2,NULL,NULL,'d2212d01d379937364c407c5ac7c5350',NULL);
INSERT INTO "journal" VALUES(58,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','reopen',NULL,'[["sign_off",1,{"reopened_at":null,"reopened_because":null,"reopened_by":null},{"reopened_at":"2026-11-24T13:50:00.000000Z","reopened_because":"read on the sheet","reopened_by":"Ana Lopez"}]]',NULL,NULL,'00be38d943711f8b0cec81063f6aaee7ce1d12b2a91428fbb260cb260bcdbdc5','72256e3b88e002ae2026ad1e7a84e4969a11394fb67ad8b706affeab0bd3d368',2,'read on the sheet',NULL,'031eb87e416552477b708bac650aa556',NULL);
INSERT INTO "journal" VALUES(59,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','sign',NULL,'[["sign_off",2,null,{"amendments":0,"at":"2026-11-24T13:50:00.000000Z","by":"Ana Lopez","day":"2026-11-23","digest":"7424eb9be9af186d4af53ec36b30292fdb1a82221d8f606f421a8515722d31cb","id":2,"locale":"en_US","reopened_at":null,"reopened_because":null,"reopened_by":null,"report":"{\"day\":\"2026-11-23\",\"site\":\"Front desk\",\"demo\":false,\"at\":\"2026-11-24T08:50:00-05:00\",\"counts\":{\"expected\":1,\"here\":0,\"stepped_out\":0,\"checked_out\":4,\"absent\":1,\"excused\":1},\"closed\":null,\"changes\":[],\"signed\":{\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"entry\":59,\"digest\":\"7424eb9be9af186d4af53ec36b30292fdb1a82221d8f606f421a8515722d31cb\",\"signed_in\":false},\"program\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"counts\":false},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"counts\":true},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"counts\":true},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"counts\":false},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"counts\":false},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"counts\":true},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"counts\":false}],\"patients\":[{\"mrn\":\"101\",\"name\":\"Bo Larsen\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Harbor House\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":160,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":45,\"why\":[\"out of class 11:10-11:25\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"105\",\"name\":\"Mei Lin\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T08:40:00-05:00\"},{\"in\":\"2026-11-23T09:20:00-05:00\",\"out\":\"2026-11-23T15:10:00-05:00\"}],\"destination\":\"Own home\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":180,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"room\":\"Quiet room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":40,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":10,\"countable\":0,\"why\":[]}]},{\"mrn\":\"T-1\",\"name\":\"Joy Okafor\",\"state\":\"expected\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"102\",\"name\":\"Dana Rivera\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Maple Street\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":175,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"103\",\"name\":\"Thomas Rivers\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Maple Street\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":108,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":48,\"why\":[\"admitted 12 min in\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":55,\"countable\":0,\"why\":[\"left 5 min early\",\"not in a group\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"104\",\"name\":\"Tomás Rivers\",\"state\":\"absent\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"outreach\":[{\"at\":\"2026-11-23T09:15:00-05:00\",\"outcome\":\"no-answer\",\"by\":\"Ana\",\"text\":\"left word with the house\"}],\"late_minutes\":0,\"countable_minutes\":0,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"108\",\"name\":\"Carl Weiss\",\"state\":\"excused\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]}],\"questions\":[],\"accepted\":[{\"kind\":\"still_in_building\",\"mrn\":\"105\",\"reason\":\"not known\",\"by\":\"Ana\",\"at\":\"2026-11-23T15:30:00-05:00\",\"confirmed_by\":null},{\"kind\":\"nothing_known\",\"mrn\":\"T-1\",\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"not_reached\",\"mrn\":\"104\",\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"in_no_group\",\"mrn\":\"103\",\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"}],\"amendments\":[]}","role":"receptionist","signed_in":0,"spoken":"{}","up_to":58,"zone":"America/New_York"}]]',NULL,NULL,'72256e3b88e002ae2026ad1e7a84e4969a11394fb67ad8b706affeab0bd3d368','d7f37df6f20122a9fee40dac7b9ddf715d6920f80eae438f7b703be593912b77',2,NULL,NULL,'784c76ab1ea87cdb7353fb5e13fbe71f',NULL);
INSERT INTO "journal" VALUES(60,'2026-11-24T13:50:00.000000Z','2026-11-23T14:10:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','check-in',8,'[["visit",5,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":5,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":8,"reason":null,"scheduled":1,"status":"left open","told_by":""}],["seat",13,null,{"day_block_id":2,"entered_at":null,"id":13,"session_id":1,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["seat",14,null,{"day_block_id":3,"entered_at":null,"id":14,"session_id":3,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["seat",15,null,{"day_block_id":6,"entered_at":null,"id":15,"session_id":9,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["stay",6,null,{"back_by":null,"came":"2026-11-23T14:10:00.000000Z","came_by":"Ana Lopez","id":6,"left":null,"visit_id":5}]]',NULL,NULL,'d7f37df6f20122a9fee40dac7b9ddf715d6920f80eae438f7b703be593912b77','d684e277621cf59416c99b94c124e9bafaddffe1ca4aea132423eb7be2a7ae23',2,'read on the sheet',NULL,'9c0376306a38caf06b85f4cc89c72284',NULL);
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
CREATE TABLE outreach (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	patient_id INTEGER NOT NULL, 
	day_id INTEGER NOT NULL, 
	outcome TEXT NOT NULL, 
	tried_at TEXT NOT NULL, 
	text TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	CONSTRAINT fk_outreach_day_id FOREIGN KEY(day_id) REFERENCES day (id), 
	CONSTRAINT fk_outreach_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id)
)
 STRICT

;
INSERT INTO "outreach" VALUES(1,4,1,'no-answer','2026-11-23T14:15:00.000000Z','left word with the house','2026-11-23T14:20:00.000000Z','Ana');
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
INSERT INTO "seen" VALUES(1,1,28,'2026-11-23T14:20:00.000000Z','Ana','');
INSERT INTO "seen" VALUES(2,8,40,'2026-11-23T19:55:00.000000Z','Ana','Mary Obi');
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
INSERT INTO "sign_off" VALUES(1,'2026-11-23','{"day":"2026-11-23","site":"Front desk","demo":false,"at":"2026-11-24T08:50:00-05:00","counts":{"expected":1,"here":0,"stepped_out":0,"checked_out":4,"absent":1,"excused":1},"closed":null,"changes":[],"signed":{"by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","entry":57,"digest":"7436360e9dedadd18fd6f4fc06f3c319edb5b8ae723ea122105c5ba312d7e52a","signed_in":false},"program":[{"block":"Check-in","starts":"09:00","ends":"10:00","counts":false},{"block":"Spirituality","starts":"10:00","ends":"11:00","counts":true},{"block":"Class","starts":"11:00","ends":"12:00","counts":true},{"block":"Lunch","starts":"12:00","ends":"13:00","counts":false},{"block":"Open","starts":"13:00","ends":"14:00","counts":false},{"block":"Activity","starts":"14:00","ends":"15:00","counts":true},{"block":"Check-out","starts":"15:00","ends":"16:00","counts":false}],"patients":[{"mrn":"101","name":"Bo Larsen","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Harbor House","outreach":[],"late_minutes":0,"countable_minutes":160,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":45,"why":["out of class 11:10-11:25"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"105","name":"Mei Lin","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T08:40:00-05:00"},{"in":"2026-11-23T09:20:00-05:00","out":"2026-11-23T15:10:00-05:00"}],"destination":"Own home","outreach":[],"late_minutes":0,"countable_minutes":180,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","room":"Quiet room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":40,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","minutes":60,"countable":60,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":10,"countable":0,"why":[]}]},{"mrn":"T-1","name":"Joy Okafor","state":"expected","scheduled":true,"stays":[],"destination":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"102","name":"Dana Rivera","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Maple Street","outreach":[],"late_minutes":0,"countable_minutes":175,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"103","name":"Thomas Rivers","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Maple Street","outreach":[],"late_minutes":0,"countable_minutes":108,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":48,"why":["admitted 12 min in"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":55,"countable":0,"why":["left 5 min early","not in a group"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"104","name":"Tomás Rivers","state":"absent","scheduled":true,"stays":[],"destination":null,"outreach":[{"at":"2026-11-23T09:15:00-05:00","outcome":"no-answer","by":"Ana","text":"left word with the house"}],"late_minutes":0,"countable_minutes":0,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"108","name":"Carl Weiss","state":"excused","scheduled":true,"stays":[],"destination":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]}],"questions":[],"accepted":[{"kind":"still_in_building","mrn":"105","reason":"not known","by":"Ana","at":"2026-11-23T15:30:00-05:00","confirmed_by":null},{"kind":"nothing_known","mrn":"T-1","reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"not_reached","mrn":"104","reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"in_no_group","mrn":"103","reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"}],"amendments":[]}','en_US','America/New_York','{}','7436360e9dedadd18fd6f4fc06f3c319edb5b8ae723ea122105c5ba312d7e52a',56,0,'Ana Lopez','receptionist',0,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','Ana Lopez','read on the sheet');
INSERT INTO "sign_off" VALUES(2,'2026-11-23','{"day":"2026-11-23","site":"Front desk","demo":false,"at":"2026-11-24T08:50:00-05:00","counts":{"expected":1,"here":0,"stepped_out":0,"checked_out":4,"absent":1,"excused":1},"closed":null,"changes":[],"signed":{"by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","entry":59,"digest":"7424eb9be9af186d4af53ec36b30292fdb1a82221d8f606f421a8515722d31cb","signed_in":false},"program":[{"block":"Check-in","starts":"09:00","ends":"10:00","counts":false},{"block":"Spirituality","starts":"10:00","ends":"11:00","counts":true},{"block":"Class","starts":"11:00","ends":"12:00","counts":true},{"block":"Lunch","starts":"12:00","ends":"13:00","counts":false},{"block":"Open","starts":"13:00","ends":"14:00","counts":false},{"block":"Activity","starts":"14:00","ends":"15:00","counts":true},{"block":"Check-out","starts":"15:00","ends":"16:00","counts":false}],"patients":[{"mrn":"101","name":"Bo Larsen","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Harbor House","outreach":[],"late_minutes":0,"countable_minutes":160,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":45,"why":["out of class 11:10-11:25"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"105","name":"Mei Lin","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T08:40:00-05:00"},{"in":"2026-11-23T09:20:00-05:00","out":"2026-11-23T15:10:00-05:00"}],"destination":"Own home","outreach":[],"late_minutes":0,"countable_minutes":180,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","room":"Quiet room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":40,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","minutes":60,"countable":60,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":10,"countable":0,"why":[]}]},{"mrn":"T-1","name":"Joy Okafor","state":"expected","scheduled":true,"stays":[],"destination":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"102","name":"Dana Rivera","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Maple Street","outreach":[],"late_minutes":0,"countable_minutes":175,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"103","name":"Thomas Rivers","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Maple Street","outreach":[],"late_minutes":0,"countable_minutes":108,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":48,"why":["admitted 12 min in"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":55,"countable":0,"why":["left 5 min early","not in a group"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"104","name":"Tomás Rivers","state":"absent","scheduled":true,"stays":[],"destination":null,"outreach":[{"at":"2026-11-23T09:15:00-05:00","outcome":"no-answer","by":"Ana","text":"left word with the house"}],"late_minutes":0,"countable_minutes":0,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"108","name":"Carl Weiss","state":"excused","scheduled":true,"stays":[],"destination":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]}],"questions":[],"accepted":[{"kind":"still_in_building","mrn":"105","reason":"not known","by":"Ana","at":"2026-11-23T15:30:00-05:00","confirmed_by":null},{"kind":"nothing_known","mrn":"T-1","reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"not_reached","mrn":"104","reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"in_no_group","mrn":"103","reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"}],"amendments":[]}','en_US','America/New_York','{}','7424eb9be9af186d4af53ec36b30292fdb1a82221d8f606f421a8515722d31cb',58,0,'Ana Lopez','receptionist',0,'2026-11-24T13:50:00.000000Z',NULL,NULL,NULL);
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
	clock_offset INTEGER NOT NULL, closed TEXT DEFAULT '[]' NOT NULL, inbox TEXT DEFAULT '' NOT NULL, inbox_removes INTEGER DEFAULT 0 NOT NULL, sign_without_backup INTEGER DEFAULT 1 NOT NULL, unsigned_after_business_days INTEGER DEFAULT 5 NOT NULL, away_reasons TEXT DEFAULT '[["with nurse",0],["with counselor",1],["with lead",0]]' NOT NULL, sheets TEXT DEFAULT 'not used' NOT NULL, 
	CONSTRAINT ck_site_real_clock CHECK (demo = 1 OR clock_offset = 0)
)
 STRICT

;
INSERT INTO "site" VALUES(1,'Front desk','America/New_York','en_US','04:00','0 1 2 3 4',0,10,45,20,180,3,540,'["not said", "doctor", "court or probation", "work or school", "family", "ride", "unwell", "left without telling us", "sent home by staff", "other"]','["not said", "sick", "court or probation", "work or school", "family", "ride", "weather", "other"]','["not said", "medical", "court or probation", "work or school", "family", "other"]',0,0,'[]','',0,1,5,'[["with nurse",0],["with counselor",1],["with lead",0]]','not used');
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
	reason TEXT, told_by TEXT DEFAULT '' NOT NULL, in_spite_of TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_visit_day_id FOREIGN KEY(day_id) REFERENCES day (id), 
	CONSTRAINT fk_visit_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_visit_patient_id_day_id UNIQUE (patient_id, day_id)
)
 STRICT

;
INSERT INTO "visit" VALUES(1,1,1,'checked out',1,'','','2026-11-23T19:55:00.000000Z','Ana','Harbor House',NULL,'','');
INSERT INTO "visit" VALUES(2,2,1,'checked out',1,'','','2026-11-23T19:55:00.000000Z','Ana','Maple Street',NULL,'','');
INSERT INTO "visit" VALUES(3,5,1,'checked out',1,'','','2026-11-23T20:10:00.000000Z','Ana','Own home',NULL,'','');
INSERT INTO "visit" VALUES(4,3,1,'checked out',1,'','','2026-11-23T19:55:00.000000Z','Ana','Maple Street',NULL,'driver','');
INSERT INTO "visit" VALUES(5,8,1,'left open',1,'','',NULL,NULL,NULL,NULL,'','');
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
CREATE INDEX ix_outreach_patient_day ON outreach (patient_id, day_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('site',1);
INSERT INTO "sqlite_sequence" VALUES('program_block',7);
INSERT INTO "sqlite_sequence" VALUES('program_group',11);
INSERT INTO "sqlite_sequence" VALUES('staff',2);
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
INSERT INTO "sqlite_sequence" VALUES('outreach',1);
INSERT INTO "sqlite_sequence" VALUES('day_word',7);
INSERT INTO "sqlite_sequence" VALUES('note',1);
INSERT INTO "sqlite_sequence" VALUES('seen',2);
INSERT INTO "sqlite_sequence" VALUES('out_of_class',1);
INSERT INTO "sqlite_sequence" VALUES('group_sheet',2);
INSERT INTO "sqlite_sequence" VALUES('sheet_line',7);
INSERT INTO "sqlite_sequence" VALUES('word',1);
INSERT INTO "sqlite_sequence" VALUES('acceptance',4);
INSERT INTO "sqlite_sequence" VALUES('day_hours',2);
INSERT INTO "sqlite_sequence" VALUES('group_change',2);
INSERT INTO "sqlite_sequence" VALUES('sign_off',2);
COMMIT;
