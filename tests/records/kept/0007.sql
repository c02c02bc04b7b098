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
INSERT INTO "journal" VALUES(1,'2026-11-23T12:00:00.000000Z','2026-11-23T12:00:00.000000Z','2026-11-23','Ana','lead','Front desk','settings','init',NULL,'[["site",1,null,{"absent_reasons":"[\"not said\", \"sick\", \"court or probation\", \"work or school\", \"family\", \"ride\", \"weather\", \"other\"]","away_reasons":"[[\"with nurse\",0],[\"with counselor\",1],[\"with lead\",0]]","checkout_opens_before_minutes":10,"clock_offset":0,"closed":"[]","countable_days_a_week":3,"countable_minutes_a_day":180,"countable_minutes_a_week":540,"day_starts":"04:00","demo":0,"desk_notes":"[\"see lead\", \"see counselor\", \"something to pick up\", \"form to sign\", \"call to return\"]","door_minutes":20,"excused_reasons":"[\"not said\", \"medical\", \"court or probation\", \"work or school\", \"family\", \"other\"]","grace_minutes":0,"id":1,"inbox":"","inbox_removes":0,"left_early_reasons":"[\"not said\", \"doctor\", \"court or probation\", \"work or school\", \"family\", \"ride\", \"unwell\", \"left without telling us\", \"sent home by staff\", \"other\"]","locale":"en_US","name":"Front desk","names_hide_after_seconds":45,"sheets":"not used","sign_without_backup":1,"targets":"[]","unsigned_after_business_days":5,"weekdays":"0 1 2 3 4","zone":"America/New_York"}],["program_block",1,null,{"countable":0,"ends":"10:00","id":1,"kind":"check-in","name":"Check-in","retired":0,"starts":"09:00","weekdays":""}],["program_block",2,null,{"countable":1,"ends":"11:00","id":2,"kind":"groups","name":"Spirituality","retired":0,"starts":"10:00","weekdays":""}],["program_block",3,null,{"countable":1,"ends":"12:00","id":3,"kind":"groups","name":"Class","retired":0,"starts":"11:00","weekdays":""}],["program_block",4,null,{"countable":0,"ends":"13:00","id":4,"kind":"break","name":"Lunch","retired":0,"starts":"12:00","weekdays":""}],["program_block",5,null,{"countable":0,"ends":"14:00","id":5,"kind":"open","name":"Open","retired":0,"starts":"13:00","weekdays":""}],["program_block",6,null,{"countable":1,"ends":"15:00","id":6,"kind":"groups","name":"Activity","retired":0,"starts":"14:00","weekdays":""}],["program_block",7,null,{"countable":0,"ends":"16:00","id":7,"kind":"check-out","name":"Check-out","retired":0,"starts":"15:00","weekdays":""}],["program_group",1,null,{"block_id":2,"counter_name":null,"facilitator":null,"hard":null,"id":1,"key":1,"name":"12-step workshop","retired":0,"room":"Hall","soft":null}],["program_group",2,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":2,"key":1,"name":"Coping skills","retired":0,"room":"Room 1","soft":10}],["program_group",3,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":3,"key":2,"name":"Stress management","retired":0,"room":"Room 2","soft":10}],["program_group",4,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":4,"key":3,"name":"Communication","retired":0,"room":"Room 3","soft":10}],["program_group",5,null,{"block_id":3,"counter_name":"Room 4","facilitator":null,"hard":10,"id":5,"key":4,"name":"Co-occurring disorders","retired":0,"room":"Room 4","soft":8}],["program_group",6,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":6,"key":5,"name":"Gratitude","retired":0,"room":"Room 5","soft":10}],["program_group",7,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":7,"key":6,"name":"Boundaries","retired":0,"room":"Room 6","soft":10}],["program_group",8,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":8,"key":7,"name":"Life skills","retired":0,"room":"Room 7","soft":10}],["program_group",9,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":12,"id":9,"key":1,"name":"Yoga","retired":0,"room":"Mat room","soft":10}],["program_group",10,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":10,"id":10,"key":2,"name":"Meditation","retired":0,"room":"Quiet room","soft":8}],["program_group",11,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":12,"id":11,"key":3,"name":"Music therapy","retired":0,"room":"Studio","soft":10}]]',NULL,NULL,'0000000000000000000000000000000000000000000000000000000000000000','31f235c02fee0150560087de29ad0b94236418474bf46ca1279c9ec3854a93a6',2,NULL,NULL,'b1bed41e669d993f023df934d07d1837',NULL);
INSERT INTO "journal" VALUES(2,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',1,'[["staff",1,null,{"id":1,"name":"Mary Obi","role":"counselor"}],["living_arrangement",1,null,{"id":1,"kind":"sober living home","name":"Harbor House"}],["patient",1,null,{"admit_date":"2026-09-01","card":"CARD101","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"card\":\"CARD101\",\"classes\":\"Coping skills\",\"counselor\":\"Mary Obi\",\"dob\":\"1991-12-04\",\"first_name\":\"Bo\",\"last_name\":\"Larsen\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":null,"dob":"1991-12-04","first_name":"Bo","former_name":"","id":1,"joined_into":null,"last_name":"Larsen","level_of_care":"","living_arrangement_id":1,"mrn":"101","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",1,null,{"block_id":3,"group_id":2,"id":1,"patient_id":1,"weekday":-1}],["plan",2,null,{"block_id":6,"group_id":9,"id":2,"patient_id":1,"weekday":-1}]]',NULL,NULL,'31f235c02fee0150560087de29ad0b94236418474bf46ca1279c9ec3854a93a6','c1a9044718dd762beda721368d1d1244e088bdb19d5139fff4d99cab1b52e061',2,NULL,NULL,'2f32e717be3b2afeb9823160d9585851',NULL);
INSERT INTO "journal" VALUES(3,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',2,'[["patient",2,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Coping skills\",\"counselor\":\"Mary Obi\",\"dob\":\"1988-03-05\",\"first_name\":\"Dana\",\"last_name\":\"Rivera\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":null,"dob":"1988-03-05","first_name":"Dana","former_name":"","id":2,"joined_into":null,"last_name":"Rivera","level_of_care":"","living_arrangement_id":1,"mrn":"102","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",3,null,{"block_id":3,"group_id":2,"id":3,"patient_id":2,"weekday":-1}],["plan",4,null,{"block_id":6,"group_id":9,"id":4,"patient_id":2,"weekday":-1}]]',NULL,NULL,'c1a9044718dd762beda721368d1d1244e088bdb19d5139fff4d99cab1b52e061','1d5bf2c28ae9b9a32e8a73d6fdbf43954d9cdd35467bb8a90ed36aba0259fdc7',2,NULL,NULL,'b7fe2d383f9d4412365aaf6a0ced842f',NULL);
INSERT INTO "journal" VALUES(4,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',3,'[["staff",2,null,{"id":2,"name":"Kevin Doyle","role":"counselor"}],["living_arrangement",2,null,{"id":2,"kind":"sober living home","name":"Maple Street"}],["patient",3,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Meditation\",\"admit_date\":\"2026-09-01\",\"classes\":\"Boundaries\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1979-01-15\",\"first_name\":\"Thomas\",\"last_name\":\"Rivers\",\"living_arrangement\":\"Maple Street\"}","counselor_id":2,"discharge_date":null,"dob":"1979-01-15","first_name":"Thomas","former_name":"","id":3,"joined_into":null,"last_name":"Rivers","level_of_care":"","living_arrangement_id":2,"mrn":"103","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",5,null,{"block_id":3,"group_id":7,"id":5,"patient_id":3,"weekday":-1}],["plan",6,null,{"block_id":6,"group_id":10,"id":6,"patient_id":3,"weekday":-1}]]',NULL,NULL,'1d5bf2c28ae9b9a32e8a73d6fdbf43954d9cdd35467bb8a90ed36aba0259fdc7','17ee8e4a51df2e19440d197f93ee49546e0d8dfe52ff02bd0ebb57d2285170e2',2,NULL,NULL,'1707f954981152a68b89440f8a5a4f1c',NULL);
INSERT INTO "journal" VALUES(5,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',4,'[["patient",4,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Music therapy\",\"admit_date\":\"2026-09-01\",\"classes\":\"Gratitude\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1993-07-30\",\"first_name\":\"Tomás\",\"last_name\":\"Rivers\",\"living_arrangement\":\"Maple Street\"}","counselor_id":2,"discharge_date":null,"dob":"1993-07-30","first_name":"Tomás","former_name":"","id":4,"joined_into":null,"last_name":"Rivers","level_of_care":"","living_arrangement_id":2,"mrn":"104","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",7,null,{"block_id":3,"group_id":6,"id":7,"patient_id":4,"weekday":-1}],["plan",8,null,{"block_id":6,"group_id":11,"id":8,"patient_id":4,"weekday":-1}]]',NULL,NULL,'17ee8e4a51df2e19440d197f93ee49546e0d8dfe52ff02bd0ebb57d2285170e2','5521955fd7c33db6d45e4329796a5aeba446b1477767d41e4762f91444449a88',2,NULL,NULL,'7394ef1f1f016eb6382273ec0738b941',NULL);
INSERT INTO "journal" VALUES(6,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',5,'[["living_arrangement",3,null,{"id":3,"kind":"own home","name":"Own home"}],["patient",5,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Meditation\",\"admit_date\":\"2026-09-01\",\"classes\":\"Mon:Boundaries;Wed:Gratitude\",\"counselor\":\"Mary Obi\",\"dob\":\"1995-05-20\",\"first_name\":\"Mei\",\"last_name\":\"Lin\",\"living_arrangement\":\"Own home\",\"schedule_days\":\"Mon Wed Fri\"}","counselor_id":1,"discharge_date":null,"dob":"1995-05-20","first_name":"Mei","former_name":"","id":5,"joined_into":null,"last_name":"Lin","level_of_care":"","living_arrangement_id":3,"mrn":"105","name_used":"","phone":"","pronouns":"","schedule_days":"0 2 4","temporary":0,"track_id":null,"used_name_alone":0}],["plan",9,null,{"block_id":3,"group_id":7,"id":9,"patient_id":5,"weekday":0}],["plan",10,null,{"block_id":3,"group_id":6,"id":10,"patient_id":5,"weekday":2}],["plan",11,null,{"block_id":6,"group_id":10,"id":11,"patient_id":5,"weekday":-1}]]',NULL,NULL,'5521955fd7c33db6d45e4329796a5aeba446b1477767d41e4762f91444449a88','c8eff5cae599622724b212953e203717c8b81707aeea346952fe96945557d62a',2,NULL,NULL,'d311f09102e5f368e4a39a68b1d08516',NULL);
INSERT INTO "journal" VALUES(7,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',6,'[["patient",6,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Life skills\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1984-10-11\",\"first_name\":\"Ali\",\"last_name\":\"Haddad\",\"schedule_days\":\"Tue Thu\"}","counselor_id":2,"discharge_date":null,"dob":"1984-10-11","first_name":"Ali","former_name":"","id":6,"joined_into":null,"last_name":"Haddad","level_of_care":"","living_arrangement_id":null,"mrn":"106","name_used":"","phone":"","pronouns":"","schedule_days":"1 3","temporary":0,"track_id":null,"used_name_alone":0}],["plan",12,null,{"block_id":3,"group_id":8,"id":12,"patient_id":6,"weekday":-1}],["plan",13,null,{"block_id":6,"group_id":9,"id":13,"patient_id":6,"weekday":-1}]]',NULL,NULL,'c8eff5cae599622724b212953e203717c8b81707aeea346952fe96945557d62a','23c12f0409258fb3343b166f49d14007d7bf8b6ce6a69391f859e3f571816568',2,NULL,NULL,'d25dba4ca59992c5b349e4da0830749b',NULL);
INSERT INTO "journal" VALUES(8,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',7,'[["patient",7,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Life skills\",\"counselor\":\"Mary Obi\",\"discharge_date\":\"2026-11-20\",\"dob\":\"1999-02-28\",\"first_name\":\"Noor\",\"last_name\":\"Khan\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":"2026-11-20","dob":"1999-02-28","first_name":"Noor","former_name":"","id":7,"joined_into":null,"last_name":"Khan","level_of_care":"","living_arrangement_id":1,"mrn":"107","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",14,null,{"block_id":3,"group_id":8,"id":14,"patient_id":7,"weekday":-1}],["plan",15,null,{"block_id":6,"group_id":9,"id":15,"patient_id":7,"weekday":-1}]]',NULL,NULL,'23c12f0409258fb3343b166f49d14007d7bf8b6ce6a69391f859e3f571816568','4be26b3647788983c3675932483988c31297a241e67d39055d42a689141f31b8',2,NULL,NULL,'b81a398ef81053ca57000240fb19d659',NULL);
INSERT INTO "journal" VALUES(9,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',8,'[["patient",8,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Stress management\",\"counselor\":\"Mary Obi\",\"dob\":\"1970-06-06\",\"first_name\":\"Karl\",\"last_name\":\"Weiss\",\"living_arrangement\":\"Harbor House\",\"name_used\":\"Carl\"}","counselor_id":1,"discharge_date":null,"dob":"1970-06-06","first_name":"Karl","former_name":"","id":8,"joined_into":null,"last_name":"Weiss","level_of_care":"","living_arrangement_id":1,"mrn":"108","name_used":"Carl","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",16,null,{"block_id":3,"group_id":3,"id":16,"patient_id":8,"weekday":-1}],["plan",17,null,{"block_id":6,"group_id":9,"id":17,"patient_id":8,"weekday":-1}]]',NULL,NULL,'4be26b3647788983c3675932483988c31297a241e67d39055d42a689141f31b8','506b18b215e2b0e942234aec225c2d3a274ef8d4bcfb5d93a58c63adcf335883',2,NULL,NULL,'b42a81ac751b5b4d5aa7aa967ca775b7',NULL);
INSERT INTO "journal" VALUES(10,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','import',NULL,'[["census_run",1,null,{"absent":"[]","dates":"{}","file_hash":"889fcda1653ff6fb627b4d45ed976f400998e82daf31a58a11fbd8898b2cd75e","file_name":"","finished_at":null,"header":"[\"mrn\",\"last_name\",\"first_name\",\"name_used\",\"dob\",\"admit_date\",\"discharge_date\",\"schedule_days\",\"counselor\",\"living_arrangement\",\"living_kind\",\"classes\",\"activity\",\"card\"]","id":1,"mapping":"{\"activity\":\"activity\",\"admit_date\":\"admit_date\",\"card\":\"card\",\"classes\":\"classes\",\"counselor\":\"counselor\",\"discharge_date\":\"discharge_date\",\"dob\":\"dob\",\"first_name\":\"first_name\",\"last_name\":\"last_name\",\"living_arrangement\":\"living_arrangement\",\"living_kind\":\"living_kind\",\"mrn\":\"mrn\",\"name_used\":\"name_used\",\"schedule_days\":\"schedule_days\"}","rows_done":8,"rows_total":8,"started_at":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'506b18b215e2b0e942234aec225c2d3a274ef8d4bcfb5d93a58c63adcf335883','9f6852cebbc2dc1c078639a4e32c282244c814e93ff4b73a16606679138f824a',2,NULL,NULL,'4c9f94aa8cd3d44fbe4c316ffcf05832',NULL);
INSERT INTO "journal" VALUES(11,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','import',NULL,'[["census_run",1,{"finished_at":null},{"finished_at":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'9f6852cebbc2dc1c078639a4e32c282244c814e93ff4b73a16606679138f824a','c3880dcda6e8abcc4f019997427e636e95cd5967b25f2d7086139a7de21904ff',2,NULL,NULL,'e81c21427770b53e703aeee0e08e3783',NULL);
INSERT INTO "journal" VALUES(12,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','open-day',NULL,'[["day",1,null,{"checkout_opens_before_minutes":10,"day":"2026-11-23","day_starts":"04:00","door_minutes":20,"grace_minutes":0,"houses":null,"id":1,"kept_at":null,"opened_at":"2026-11-23T13:40:00.000000Z","weekdays":"0 1 2 3 4","zone":"America/New_York"}],["day_block",1,null,{"block_id":1,"countable":0,"day_id":1,"ends":"10:00","id":1,"kind":"check-in","name":"Check-in","starts":"09:00","tracks":"[]"}],["day_block",2,null,{"block_id":2,"countable":1,"day_id":1,"ends":"11:00","id":2,"kind":"groups","name":"Spirituality","starts":"10:00","tracks":"[]"}],["day_block",3,null,{"block_id":3,"countable":1,"day_id":1,"ends":"12:00","id":3,"kind":"groups","name":"Class","starts":"11:00","tracks":"[]"}],["day_block",4,null,{"block_id":4,"countable":0,"day_id":1,"ends":"13:00","id":4,"kind":"break","name":"Lunch","starts":"12:00","tracks":"[]"}],["day_block",5,null,{"block_id":5,"countable":0,"day_id":1,"ends":"14:00","id":5,"kind":"open","name":"Open","starts":"13:00","tracks":"[]"}],["day_block",6,null,{"block_id":6,"countable":1,"day_id":1,"ends":"15:00","id":6,"kind":"groups","name":"Activity","starts":"14:00","tracks":"[]"}],["day_block",7,null,{"block_id":7,"countable":0,"day_id":1,"ends":"16:00","id":7,"kind":"check-out","name":"Check-out","starts":"15:00","tracks":"[]"}],["group_session",1,null,{"counter_name":null,"day_block_id":2,"facilitator":null,"group_id":1,"hard":null,"id":1,"key":1,"name":"12-step workshop","room":"Hall","soft":null}],["group_session",2,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":2,"hard":12,"id":2,"key":1,"name":"Coping skills","room":"Room 1","soft":10}],["group_session",3,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":3,"hard":12,"id":3,"key":2,"name":"Stress management","room":"Room 2","soft":10}],["group_session",4,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":4,"hard":12,"id":4,"key":3,"name":"Communication","room":"Room 3","soft":10}],["group_session",5,null,{"counter_name":"Room 4","day_block_id":3,"facilitator":null,"group_id":5,"hard":10,"id":5,"key":4,"name":"Co-occurring disorders","room":"Room 4","soft":8}],["group_session",6,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":6,"hard":12,"id":6,"key":5,"name":"Gratitude","room":"Room 5","soft":10}],["group_session",7,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":7,"hard":12,"id":7,"key":6,"name":"Boundaries","room":"Room 6","soft":10}],["group_session",8,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":8,"hard":12,"id":8,"key":7,"name":"Life skills","room":"Room 7","soft":10}],["group_session",9,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":9,"hard":12,"id":9,"key":1,"name":"Yoga","room":"Mat room","soft":10}],["group_session",10,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":10,"hard":10,"id":10,"key":2,"name":"Meditation","room":"Quiet room","soft":8}],["group_session",11,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":11,"hard":12,"id":11,"key":3,"name":"Music therapy","room":"Studio","soft":10}]]',NULL,NULL,'c3880dcda6e8abcc4f019997427e636e95cd5967b25f2d7086139a7de21904ff','7d22780fde02923e0f59c079fd3663891477b0d33149c8b3b4d75d7ca61ed6a0',2,NULL,NULL,'900b2d83f70a2c6d6c8a55b7f0633091',NULL);
INSERT INTO "journal" VALUES(13,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',1,'[["visit",1,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":1,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":1,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",1,null,{"day_block_id":2,"entered_at":null,"id":1,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["seat",2,null,{"day_block_id":3,"entered_at":null,"id":2,"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["seat",3,null,{"day_block_id":6,"entered_at":null,"id":3,"session_id":9,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["stay",1,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":1,"left":null,"visit_id":1}]]',NULL,NULL,'7d22780fde02923e0f59c079fd3663891477b0d33149c8b3b4d75d7ca61ed6a0','48c510a917807f818b44f88a0d10a7256d5fbc0495b2f6e8d2f3fcf959346986',2,NULL,NULL,'a0c67106761d59682fa16c6746d5c23f',NULL);
INSERT INTO "journal" VALUES(14,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',2,'[["visit",2,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":2,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":2,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",4,null,{"day_block_id":2,"entered_at":null,"id":4,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["seat",5,null,{"day_block_id":3,"entered_at":null,"id":5,"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["seat",6,null,{"day_block_id":6,"entered_at":null,"id":6,"session_id":9,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["stay",2,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":2,"left":null,"visit_id":2}]]',NULL,NULL,'48c510a917807f818b44f88a0d10a7256d5fbc0495b2f6e8d2f3fcf959346986','12052ac33fec8914c36666eb1801338725367613cdd691037637fe84d987e833',2,NULL,NULL,'00b926495b3f63ff5ded33937de8c940',NULL);
INSERT INTO "journal" VALUES(15,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',5,'[["visit",3,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":3,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":5,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",7,null,{"day_block_id":2,"entered_at":null,"id":7,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["seat",8,null,{"day_block_id":3,"entered_at":null,"id":8,"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["seat",9,null,{"day_block_id":6,"entered_at":null,"id":9,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["stay",3,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":3,"left":null,"visit_id":3}]]',NULL,NULL,'12052ac33fec8914c36666eb1801338725367613cdd691037637fe84d987e833','eccd37f9300281427c71ac4d4612326e3f420d293cf864f11fe64ef1ff01c1b9',2,NULL,NULL,'376675b6791b216e0389406d1706e89e',NULL);
INSERT INTO "journal" VALUES(16,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',3,'[["visit",4,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":4,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":3,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",10,null,{"day_block_id":2,"entered_at":null,"id":10,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["seat",11,null,{"day_block_id":3,"entered_at":null,"id":11,"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["seat",12,null,{"day_block_id":6,"entered_at":null,"id":12,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["stay",4,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":4,"left":null,"visit_id":4}]]',NULL,NULL,'eccd37f9300281427c71ac4d4612326e3f420d293cf864f11fe64ef1ff01c1b9','e68b2bf1c6bf9b82b9698f5abca8f412323b2f61c328abea37ad47095b1bff42',2,NULL,NULL,'d1d9d46e22ad7bec912e3c5f0840f1c2',NULL);
INSERT INTO "journal" VALUES(17,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','update',1,'[["day_person",1,null,{"counselor":null,"day_id":1,"expected":null,"first_name":null,"id":1,"last_name":null,"level_of_care":null,"living_arrangement":null,"living_kind":null,"mrn":null,"name_used":null,"patient_id":1,"plan":"{\"3\":2,\"6\":9}","schedule_days":null,"track":null}],["plan",1,{"group_id":2},{"group_id":6}]]',NULL,NULL,'e68b2bf1c6bf9b82b9698f5abca8f412323b2f61c328abea37ad47095b1bff42','dbea4f2fbc3f0bfe46614c48072a0b15b3ad1d8283fa06ce515ae00f683ec749',2,NULL,NULL,'7790505ee487ddf7a4b8f05ba7bd0893',NULL);
INSERT INTO "journal" VALUES(18,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','step-out',5,'[["stay",3,{"back_by":null,"left":null},{"back_by":"2026-11-23T14:30:00.000000Z","left":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'dbea4f2fbc3f0bfe46614c48072a0b15b3ad1d8283fa06ce515ae00f683ec749','d08b4930f11cdc852ddeb88f3b1b956b15e65cc3f8153cf9821b468e399ac0a8',2,NULL,NULL,'9f0296d92aa31b3c7d891734b6de87bd',NULL);
INSERT INTO "journal" VALUES(19,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','return',5,'[["stay",5,null,{"back_by":null,"came":"2026-11-23T14:20:00.000000Z","came_by":"Ana","id":5,"left":null,"visit_id":3}]]',NULL,NULL,'d08b4930f11cdc852ddeb88f3b1b956b15e65cc3f8153cf9821b468e399ac0a8','e985c741889c6e1971d8ef8eb041f4a6831762b75ee70eca198e9042dc34d893',2,NULL,NULL,'1387639c4e455b625e3771f4b2bc270e',NULL);
INSERT INTO "journal" VALUES(20,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','absent',4,'[["absence",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"excused_by":null,"id":1,"kind":"no call","patient_id":4,"reason":null,"told_by":""}]]',NULL,NULL,'e985c741889c6e1971d8ef8eb041f4a6831762b75ee70eca198e9042dc34d893','63d84d32e231af9459e9bbb4abc04b8b4a94ca2f3bfc8c8eb17ef42a26b27e83',2,NULL,NULL,'609b7c043cbb86c7d1e6be8a9a988c3e',NULL);
INSERT INTO "journal" VALUES(21,'2026-11-23T14:20:00.000000Z','2026-11-23T14:15:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','outreach',4,'[["outreach",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"id":1,"outcome":"no-answer","patient_id":4,"text":"left word with the house","tried_at":"2026-11-23T14:15:00.000000Z"}]]',NULL,NULL,'63d84d32e231af9459e9bbb4abc04b8b4a94ca2f3bfc8c8eb17ef42a26b27e83','41e91c5a6240a04a93c61daf560d207673c7ef68c7189b84733655e2f982b6a6',2,NULL,NULL,'ca7c8a806e7ece68818437cb6d635904',NULL);
INSERT INTO "journal" VALUES(22,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','running-late',8,'[["day_word",1,null,{"agreed_by":null,"at":"2026-11-23T14:20:00.000000Z","away":null,"by":"Ana","comes_at":"10:20","day":"2026-11-23","excused_by":null,"expected":null,"id":1,"instead_of":null,"patient_id":8,"reason":null,"since":null,"starts":null,"told_by":null,"until":null}]]',NULL,NULL,'41e91c5a6240a04a93c61daf560d207673c7ef68c7189b84733655e2f982b6a6','d32db2c2192d527a7177bd6e2057d97228beaab5b1055ff3c7a539dc92a8b683',2,NULL,NULL,'0b99e2e489b5346e48ac3f000c370de1',NULL);
INSERT INTO "journal" VALUES(23,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','excuse',8,'[["absence",2,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"excused_by":"Mary Obi","id":2,"kind":"excused","patient_id":8,"reason":"not said","told_by":""}]]',NULL,NULL,'d32db2c2192d527a7177bd6e2057d97228beaab5b1055ff3c7a539dc92a8b683','2862557744fda2a70430fa2968bbe13c848810cad85e8b9dfee795c706f5e45c',2,NULL,NULL,'675860cf17cbf089c211cfcf4e98ef18',NULL);
INSERT INTO "journal" VALUES(24,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','note',1,'[["note",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","id":1,"patient_id":1,"text":"Sister called"}]]',NULL,NULL,'2862557744fda2a70430fa2968bbe13c848810cad85e8b9dfee795c706f5e45c','3d2c18c110eea223657c7ce200ff8c2bbc3c11927904fe34f4f41cb3d4cfea1f',2,NULL,NULL,'a76422ab75d22b565c9b156dc79e46a4',NULL);
INSERT INTO "journal" VALUES(25,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','undo',1,'[["note",1,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","id":1,"patient_id":1,"text":"Sister called"},null]]',24,NULL,'3d2c18c110eea223657c7ce200ff8c2bbc3c11927904fe34f4f41cb3d4cfea1f','f5e958c052cf4bb4681cc816d80182e02b1c7c375f6596058dcc6562e55b786b',2,NULL,NULL,'78e652747c65701ecfba526f85c84b37',NULL);
INSERT INTO "journal" VALUES(26,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','desk-note',3,'[["desk_note",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","done_at":null,"done_by":null,"id":1,"patient_id":3,"task":"form to sign","text":""}]]',NULL,NULL,'f5e958c052cf4bb4681cc816d80182e02b1c7c375f6596058dcc6562e55b786b','a8834b27f5d110340295b32c036b61229130dbc6906b7ab4cac6e2f0d15284b2',2,NULL,NULL,'f508462f4b97f6be651922a65af03a33',NULL);
INSERT INTO "journal" VALUES(27,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','desk-note',3,'[["desk_note",2,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","done_at":null,"done_by":null,"id":2,"patient_id":3,"task":"","text":"Ask for the blue key"}]]',NULL,NULL,'a8834b27f5d110340295b32c036b61229130dbc6906b7ab4cac6e2f0d15284b2','7033344732e5ed9eefb7824da39c4a77ec3d7f78c7decfb6c9684bfeabd4808b',2,NULL,NULL,'34ca522a4b2c8f75b8bcb897f90bfc9f',NULL);
INSERT INTO "journal" VALUES(28,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','done',3,'[["desk_note",1,{"done_at":null,"done_by":null},{"done_at":"2026-11-23T14:20:00.000000Z","done_by":"Ana"}],["desk_note",2,{"done_at":null,"done_by":null},{"done_at":"2026-11-23T14:20:00.000000Z","done_by":"Ana"}]]',NULL,NULL,'7033344732e5ed9eefb7824da39c4a77ec3d7f78c7decfb6c9684bfeabd4808b','b09f5580036b53096075cc4ce67aaf26c1d66bd2c7316bbd32d597819118c7ab',2,NULL,NULL,'c844783f202462b3b63142969a92908f',NULL);
INSERT INTO "journal" VALUES(29,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','desk-note',2,'[["desk_note",3,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","done_at":null,"done_by":null,"id":3,"patient_id":2,"task":"see lead","text":""}]]',NULL,NULL,'b09f5580036b53096075cc4ce67aaf26c1d66bd2c7316bbd32d597819118c7ab','7c1aeddb93e798991f11c540c36762c22e76661e89b2d9e49e0b00323ad24a75',2,NULL,NULL,'b03873e530a68e41ee2ebce0746082df',NULL);
INSERT INTO "journal" VALUES(30,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','assign',3,'[["seat",11,{"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z"},{"session_id":2,"taken_at":"2026-11-23T14:20:00.000000Z"}]]',NULL,NULL,'7c1aeddb93e798991f11c540c36762c22e76661e89b2d9e49e0b00323ad24a75','39d141552583fc8529d927ad719cd6d9fca9110d04c20f815f3af3ae719c5f80',2,NULL,NULL,'df3f7bc31ea13d72c7bc981464b01597',NULL);
INSERT INTO "journal" VALUES(31,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','unassign',3,'[["seat",12,{"day_block_id":6,"entered_at":null,"id":12,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4},null]]',NULL,NULL,'39d141552583fc8529d927ad719cd6d9fca9110d04c20f815f3af3ae719c5f80','594ef4fce7bc9c4bfca9bcec056b128220a5c62bc76d598c7ae34b0966914725',2,NULL,NULL,'c17bd66f62d2bcd31aa63cea5b16d3fb',NULL);
INSERT INTO "journal" VALUES(32,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','admit',9,'[["patient",9,null,{"admit_date":"2026-11-23","card":"","census_row":"","counselor_id":null,"discharge_date":null,"dob":"1990-11-23","first_name":"Joy","former_name":"","id":9,"joined_into":null,"last_name":"Okafor","level_of_care":"","living_arrangement_id":null,"mrn":"T-1","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":1,"track_id":null,"used_name_alone":0}]]',NULL,NULL,'594ef4fce7bc9c4bfca9bcec056b128220a5c62bc76d598c7ae34b0966914725','967c183aa71a7e7fcbba7880f4f85455a4dabd10a6c09e32abea6281cf8a3fa5',2,NULL,NULL,'b1857f2d89e7604272b48fee8a8d703d',NULL);
INSERT INTO "journal" VALUES(33,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','seen',1,'[["seen",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","covers":"","id":1,"patient_id":1,"up_to":32}]]',NULL,NULL,'967c183aa71a7e7fcbba7880f4f85455a4dabd10a6c09e32abea6281cf8a3fa5','c807eaf5047deca4eb4081cd5e02187d8b9eeb42e8dd98f20400826f8f39a390',2,NULL,NULL,'19de1581c9ca4ffc6eb5085846a28ffc',NULL);
INSERT INTO "journal" VALUES(34,'2026-11-23T16:10:00.000000Z','2026-11-23T16:10:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','out-of-class',1,'[["out_of_class",1,null,{"began":"2026-11-23T16:10:00.000000Z","by":"Ana","company":"Kim Lee","countable":0,"ended":null,"id":1,"reason":"with nurse","room":"Room 9","visit_id":1}]]',NULL,NULL,'c807eaf5047deca4eb4081cd5e02187d8b9eeb42e8dd98f20400826f8f39a390','1750174b92b8ddad3b2d1b0c56c12d1363559f12b1dc18a40ac35adf1094b72c',2,NULL,NULL,'416aa7a789f4e025bcb7ebb169ab50dc',NULL);
INSERT INTO "journal" VALUES(35,'2026-11-23T16:25:00.000000Z','2026-11-23T16:25:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','return',1,'[["out_of_class",1,{"ended":null},{"ended":"2026-11-23T16:25:00.000000Z"}]]',NULL,NULL,'1750174b92b8ddad3b2d1b0c56c12d1363559f12b1dc18a40ac35adf1094b72c','ddc7f07d2a55f32bb54037f3c101741b3d9ed292cd359bffd19f31021057bb99',2,NULL,NULL,'34d3d5a663723b17f6a7dbf2222d9a8c',NULL);
INSERT INTO "journal" VALUES(36,'2026-11-23T17:05:00.000000Z','2026-11-23T17:05:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','sheet',NULL,'[["group_sheet",1,null,{"at":"2026-11-23T17:05:00.000000Z","by":"Ana","form":"names","id":1,"session_id":2,"signed":2,"word_of":"T. Osei"}],["sheet_line",1,null,{"id":1,"late":null,"left":null,"mark":"not on the sheet","sheet_id":1,"visit_id":1}],["sheet_line",2,null,{"id":2,"late":null,"left":null,"mark":"on the sheet","sheet_id":1,"visit_id":2}],["sheet_line",3,null,{"id":3,"late":"2026-11-23T16:12:00.000000Z","left":null,"mark":"on the sheet","sheet_id":1,"visit_id":4}]]',NULL,NULL,'ddc7f07d2a55f32bb54037f3c101741b3d9ed292cd359bffd19f31021057bb99','45a978700544b3a1edfbdcbcd155f3060538de0c2fcb03509a51cc401560d748',2,NULL,'T. Osei','7b3eed06f65162ddec5723f7b4cf2a7e',NULL);
INSERT INTO "journal" VALUES(37,'2026-11-23T17:05:00.000000Z','2026-11-23T17:05:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','sheet',NULL,'[["group_sheet",2,null,{"at":"2026-11-23T17:05:00.000000Z","by":"Ana","form":"number","id":2,"session_id":1,"signed":4,"word_of":""}],["sheet_line",4,null,{"id":4,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":1}],["sheet_line",5,null,{"id":5,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":2}],["sheet_line",6,null,{"id":6,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":3}],["sheet_line",7,null,{"id":7,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":4}]]',NULL,NULL,'45a978700544b3a1edfbdcbcd155f3060538de0c2fcb03509a51cc401560d748','b9af837b9ef445f4a645d0e6535451d9b6a1541cc8a1f0c145c120409a815cc5',2,NULL,NULL,'15939f88cea2215523bf4b2fd1bc85eb',NULL);
INSERT INTO "journal" VALUES(38,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',2,'[["stay",2,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",2,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Maple Street","status":"checked out"}]]',NULL,NULL,'b9af837b9ef445f4a645d0e6535451d9b6a1541cc8a1f0c145c120409a815cc5','9daefb52337bc02f7c185528a2d043e56abc3a664f2d34dfe147f20c996b562f',2,NULL,NULL,'0f1435e0a111b5560f033d7b7e46945a',NULL);
INSERT INTO "journal" VALUES(39,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',1,'[["stay",1,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",1,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"}]]',NULL,NULL,'9daefb52337bc02f7c185528a2d043e56abc3a664f2d34dfe147f20c996b562f','46b7edf79535b423b2707e689d592c68907d344809ad99ec05b6ba43c7d02876',2,NULL,NULL,'e92472fafc284dd3bc5266e0fb1b6421',NULL);
INSERT INTO "journal" VALUES(40,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','undo',1,'[["visit",1,{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"},{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"}],["stay",1,{"left":"2026-11-23T19:55:00.000000Z"},{"left":null}]]',39,NULL,'46b7edf79535b423b2707e689d592c68907d344809ad99ec05b6ba43c7d02876','2df97462107153892613b4ddc991b2f4f66501f9199a6b0f58e4dc830385a2d6',2,NULL,NULL,'8efc7b50bbfeb7fe88a11a45b4d259e5',NULL);
INSERT INTO "journal" VALUES(41,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',1,'[["stay",1,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",1,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"}]]',NULL,NULL,'2df97462107153892613b4ddc991b2f4f66501f9199a6b0f58e4dc830385a2d6','dd63db96ef70a69379186146e73f6bbf0d3b251dcfd1d437d350b3d63a302c64',2,NULL,NULL,'e62a6d82edd93da832a64872b1cd3787',NULL);
INSERT INTO "journal" VALUES(42,'2026-11-23T19:55:00.000000Z','2026-11-23T16:00:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','assign',1,'[["seat",2,{"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z"},{"session_id":7,"taken_at":"2026-11-23T16:00:00.000000Z"}]]',NULL,NULL,'dd63db96ef70a69379186146e73f6bbf0d3b251dcfd1d437d350b3d63a302c64','cceca65486cd6d7ecb8229fa0cda99d901d603117034728280b2d5fdbb33e1b0',2,NULL,NULL,'d3a24a157558c83d08e108edf0419fcb',NULL);
INSERT INTO "journal" VALUES(43,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',3,'[["stay",4,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",4,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open","told_by":"","with_whom":""},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"ride","status":"checked out","told_by":"driver","with_whom":"his sister"}]]',NULL,NULL,'cceca65486cd6d7ecb8229fa0cda99d901d603117034728280b2d5fdbb33e1b0','e3b8a5bf6ca4c87033ec9b8e4a772e6a5b55cea6da00d05a8cdcfa0d7e9ebf15',2,NULL,NULL,'2a9ca1363926d68e37ec06563702667f',NULL);
INSERT INTO "journal" VALUES(44,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','update',5,'[["patient",5,{"discharge_date":null},{"discharge_date":"2026-12-01"}],["word",1,null,{"at":"2026-11-23T19:55:00.000000Z","by":"Ana","counselor":"Mary Obi","field":"discharge_date","id":1,"patient_id":5}]]',NULL,NULL,'e3b8a5bf6ca4c87033ec9b8e4a772e6a5b55cea6da00d05a8cdcfa0d7e9ebf15','bbce70d7ce506e5bd9e0b2704da0b9bb8e09f109ee119fa55deab44a0c223a17',2,NULL,'Mary Obi','9aa499499bac71f8d2a6f4950436d4b7',NULL);
INSERT INTO "journal" VALUES(45,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','lead','Front desk','do','seen',8,'[["seen",2,null,{"at":"2026-11-23T19:55:00.000000Z","by":"Ana","covers":"Mary Obi","id":2,"patient_id":8,"up_to":44}]]',NULL,NULL,'bbce70d7ce506e5bd9e0b2704da0b9bb8e09f109ee119fa55deab44a0c223a17','2fe3a2379d3f7cbca211335d514f1cb77f449736102c0806509629f72072e2ad',2,NULL,NULL,'f07d76f9f981d89f8a60627edd00ede1',NULL);
INSERT INTO "journal" VALUES(46,'2026-11-23T20:30:00.000000Z','2026-11-23T20:30:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','accept',5,'[["acceptance",1,null,{"at":"2026-11-23T20:30:00.000000Z","block_id":0,"by":"Ana","confirmed_by":"","day_id":1,"id":1,"kind":"still_in_building","patient_id":5,"reason":"not known"}]]',NULL,NULL,'2fe3a2379d3f7cbca211335d514f1cb77f449736102c0806509629f72072e2ad','624b6d5bbddc0a73344b7d1da562f1d486916ebad78633edb7a7c59d0d3b776a',2,NULL,NULL,'be055e826e29c9aa1a06bc1780f1b9ca',NULL);
INSERT INTO "journal" VALUES(47,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','do','end-day',NULL,'[["day_person",2,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Dana","id":2,"last_name":"Rivera","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"102","name_used":"","patient_id":2,"plan":"{\"3\":2,\"6\":9}","schedule_days":"","track":""}],["day_person",3,null,{"counselor":"Kevin Doyle","day_id":1,"expected":1,"first_name":"Thomas","id":3,"last_name":"Rivers","level_of_care":"","living_arrangement":"Maple Street","living_kind":"sober living home","mrn":"103","name_used":"","patient_id":3,"plan":"{\"3\":7,\"6\":10}","schedule_days":"","track":""}],["day_person",4,null,{"counselor":"Kevin Doyle","day_id":1,"expected":1,"first_name":"Tomás","id":4,"last_name":"Rivers","level_of_care":"","living_arrangement":"Maple Street","living_kind":"sober living home","mrn":"104","name_used":"","patient_id":4,"plan":"{\"3\":6,\"6\":11}","schedule_days":"","track":""}],["day_person",5,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Mei","id":5,"last_name":"Lin","level_of_care":"","living_arrangement":"Own home","living_kind":"own home","mrn":"105","name_used":"","patient_id":5,"plan":"{\"3\":7,\"6\":10}","schedule_days":"0 2 4","track":""}],["day_person",6,null,{"counselor":"Kevin Doyle","day_id":1,"expected":0,"first_name":"Ali","id":6,"last_name":"Haddad","level_of_care":"","living_arrangement":"","living_kind":"","mrn":"106","name_used":"","patient_id":6,"plan":"{\"3\":8,\"6\":9}","schedule_days":"1 3","track":""}],["day_person",7,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Karl","id":7,"last_name":"Weiss","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"108","name_used":"Carl","patient_id":8,"plan":"{\"3\":3,\"6\":9}","schedule_days":"","track":""}],["day_person",8,null,{"counselor":"","day_id":1,"expected":1,"first_name":"Joy","id":8,"last_name":"Okafor","level_of_care":"","living_arrangement":"","living_kind":"","mrn":"T-1","name_used":"","patient_id":9,"plan":"{}","schedule_days":"","track":""}],["day_person",1,{"counselor":null,"expected":null,"first_name":null,"last_name":null,"level_of_care":null,"living_arrangement":null,"living_kind":null,"mrn":null,"name_used":null,"schedule_days":null,"track":null},{"counselor":"Mary Obi","expected":1,"first_name":"Bo","last_name":"Larsen","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"101","name_used":"","schedule_days":"","track":""}],["day",1,{"houses":null,"kept_at":null},{"houses":"[[\"Harbor House\", \"sober living home\"], [\"Maple Street\", \"sober living home\"], [\"Own home\", \"own home\"]]","kept_at":"2026-11-24T13:50:00.000000Z"}]]',NULL,NULL,'624b6d5bbddc0a73344b7d1da562f1d486916ebad78633edb7a7c59d0d3b776a','9a583933b8cfbcbaef053ae25470da6f6e332e10f8d45c5909e60db896e7a06b',2,NULL,NULL,'3a5aef22660f30da1e94bfddf3301227',NULL);
INSERT INTO "journal" VALUES(48,'2026-11-24T13:50:00.000000Z','2026-11-23T20:10:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',5,'[["stay",5,{"left":null},{"left":"2026-11-23T20:10:00.000000Z"}],["visit",3,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T20:10:00.000000Z","checked_out_by":"Ana","destination":"Own home","status":"checked out"}]]',NULL,NULL,'9a583933b8cfbcbaef053ae25470da6f6e332e10f8d45c5909e60db896e7a06b','2ff5e6bbd8ee19785ebb45d6709c5c3500666829bce4bcd4f286b355f696d6da',2,'her house called',NULL,'29f63e7750017de00f3c61f3dfdbe270',NULL);
INSERT INTO "journal" VALUES(49,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','absent',1,'[["day_word",2,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":null,"id":2,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null}],["day_word",3,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":null,"id":3,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null}]]',NULL,NULL,'2ff5e6bbd8ee19785ebb45d6709c5c3500666829bce4bcd4f286b355f696d6da','ff39290fc754c759ae420f0f53c8b391eecb7d34a1e3070700bf41d1483c3ea7',2,NULL,NULL,'5a8eb0e298ab71f1888846bc883b1286',NULL);
INSERT INTO "journal" VALUES(50,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','undo',1,'[["day_word",3,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":null,"id":3,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null},null],["day_word",2,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":null,"id":2,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null},null]]',49,NULL,'ff39290fc754c759ae420f0f53c8b391eecb7d34a1e3070700bf41d1483c3ea7','e17630cb1a78ec30453f8adddc4e7b54eca82eb881fd0f9d463ea7ca27eb9400',2,NULL,NULL,'6f9420c228681804cc1ad19c741f45b7',NULL);
INSERT INTO "journal" VALUES(51,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','absent',1,'[["day_word",4,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":null,"id":4,"instead_of":null,"patient_id":1,"reason":null,"since":"14:00","starts":null,"told_by":null,"until":null}],["day_word",5,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":null,"id":5,"instead_of":null,"patient_id":1,"reason":null,"since":"14:00","starts":null,"told_by":null,"until":null}]]',NULL,NULL,'e17630cb1a78ec30453f8adddc4e7b54eca82eb881fd0f9d463ea7ca27eb9400','c9dcdd67cde2384d3628f86ab74d13d16983c74b7a5b509fac38bf6d2a33edf7',2,NULL,NULL,'e81e4658991e9544059edd17ce5ae591',NULL);
INSERT INTO "journal" VALUES(52,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','expect',6,'[["day_word",6,null,{"agreed_by":"Mary Obi","at":"2026-11-24T13:50:00.000000Z","away":null,"by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":1,"id":6,"instead_of":"2026-11-27","patient_id":6,"reason":null,"since":null,"starts":"10:30","told_by":null,"until":null}],["day_word",7,null,{"agreed_by":"Mary Obi","at":"2026-11-24T13:50:00.000000Z","away":null,"by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":0,"id":7,"instead_of":"2026-11-26","patient_id":6,"reason":null,"since":null,"starts":null,"told_by":null,"until":null}]]',NULL,NULL,'c9dcdd67cde2384d3628f86ab74d13d16983c74b7a5b509fac38bf6d2a33edf7','2150e1c0202bb1c875941f2799c2bb0b7add93f02ea08f2e91e37545b246c836',2,NULL,NULL,'94279173239cd45f2b0bfb59ab5ff2a1',NULL);
INSERT INTO "journal" VALUES(53,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','close',NULL,'[["day_hours",1,null,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":0,"closes":"14:00","day":"2026-11-26","id":1,"opens":null}]]',NULL,NULL,'2150e1c0202bb1c875941f2799c2bb0b7add93f02ea08f2e91e37545b246c836','3ea0b6dfc84c9e1b1b413a3fc0b4e4711047099371049f4efe84771e9bf0abe5',2,'snow',NULL,'36dc8b2f04ec468fb30dd98dc9eba168',NULL);
INSERT INTO "journal" VALUES(54,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-27','Ana','receptionist','Front desk','do','close',NULL,'[["day_hours",2,null,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":1,"closes":null,"day":"2026-11-27","id":2,"opens":null}]]',NULL,NULL,'3ea0b6dfc84c9e1b1b413a3fc0b4e4711047099371049f4efe84771e9bf0abe5','9dda46d9d3b22514c4db9c48de50d595631cce8e2077f225075591ac81c4dd3b',2,'snow',NULL,'09954efdeca1efd569e37580f0d18f21',NULL);
INSERT INTO "journal" VALUES(55,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-27','Ana','receptionist','Front desk','do','open',NULL,'[["day_hours",2,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":1,"closes":null,"day":"2026-11-27","id":2,"opens":null},null]]',NULL,NULL,'9dda46d9d3b22514c4db9c48de50d595631cce8e2077f225075591ac81c4dd3b','f59afdebc55571a7e4f9e4feea72c4a26bde40df3010a51ff551b4a82928c023',2,NULL,NULL,'041b6b7939aa031e767a1fc76363f937',NULL);
INSERT INTO "journal" VALUES(56,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','cancel',NULL,'[["group_change",1,null,{"at":"2026-11-24T13:50:00.000000Z","because":"flood","by":"Ana","cancelled":1,"day":"2026-11-26","facilitator":null,"group_id":6,"hard":null,"id":1,"moved_to":null,"room":null}]]',NULL,NULL,'f59afdebc55571a7e4f9e4feea72c4a26bde40df3010a51ff551b4a82928c023','6e129241a1cb422c4804b7805e88d66a1c0e88b2e1823d2071357a115a11422d',2,'flood',NULL,'481ebfd09ca36525cc12187b88d5a67a',NULL);
INSERT INTO "journal" VALUES(57,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','group-today',NULL,'[["group_change",2,null,{"at":"2026-11-24T13:50:00.000000Z","because":"","by":"Ana","cancelled":0,"day":"2026-11-26","facilitator":null,"group_id":2,"hard":null,"id":2,"moved_to":null,"room":"Hut"}]]',NULL,NULL,'6e129241a1cb422c4804b7805e88d66a1c0e88b2e1823d2071357a115a11422d','cda9fb2639a525c503de99f741857e5d78eaddf8479e53399edc7e187848ba34',2,NULL,NULL,'a5e8313d0594dc3cb21e2751da48f753',NULL);
INSERT INTO "journal" VALUES(58,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',9,'[["acceptance",2,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":0,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":2,"kind":"nothing_known","patient_id":9,"reason":"counselor confirmed"}]]',NULL,NULL,'cda9fb2639a525c503de99f741857e5d78eaddf8479e53399edc7e187848ba34','39b55a162f78ecde70947cd2b720f91dcc554344370a99e671dde73b6781ddbc',2,'read on the sheet','Mary Obi','acf20b10c790f727815bed538fb2e124',NULL);
INSERT INTO "journal" VALUES(59,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',4,'[["acceptance",3,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":0,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":3,"kind":"not_reached","patient_id":4,"reason":"counselor confirmed"}]]',NULL,NULL,'39b55a162f78ecde70947cd2b720f91dcc554344370a99e671dde73b6781ddbc','a42897fdd287ce254f225a5a4d85cfd4bbdf643a1f4a616c4a5ffb87f708691d',2,'read on the sheet','Mary Obi','9afb54f244391629092bf9342eca3ed5',NULL);
INSERT INTO "journal" VALUES(60,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',3,'[["acceptance",4,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":6,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":4,"kind":"in_no_group","patient_id":3,"reason":"counselor confirmed"}]]',NULL,NULL,'a42897fdd287ce254f225a5a4d85cfd4bbdf643a1f4a616c4a5ffb87f708691d','b06009fa5c470916004e0bfe70c963d16bcc1ff650edb3d46794e8167c72df05',2,'read on the sheet','Mary Obi','4a90970e9118753dce94c2fd8a79c121',NULL);
INSERT INTO "journal" VALUES(61,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','sign',NULL,'[["sign_off",1,null,{"amendments":0,"at":"2026-11-24T13:50:00.000000Z","by":"Ana Lopez","day":"2026-11-23","digest":"83d35be87c252a66b62ec51e493ebce23480efaaa5380fe6aa972c703760c361","id":1,"locale":"en_US","reopened_at":null,"reopened_because":null,"reopened_by":null,"report":"{\"day\":\"2026-11-23\",\"site\":\"Front desk\",\"demo\":false,\"at\":\"2026-11-24T08:50:00-05:00\",\"counts\":{\"expected\":1,\"here\":0,\"stepped_out\":0,\"checked_out\":4,\"absent\":1,\"excused\":1},\"closed\":null,\"changes\":[],\"signed\":{\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"entry\":61,\"digest\":\"83d35be87c252a66b62ec51e493ebce23480efaaa5380fe6aa972c703760c361\",\"signed_in\":false},\"program\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"counts\":false},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"counts\":true},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"counts\":true},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"counts\":false},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"counts\":false},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"counts\":true},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"counts\":false}],\"patients\":[{\"mrn\":\"101\",\"name\":\"Bo Larsen\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Harbor House\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":160,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":45,\"why\":[\"out of class 11:10-11:25\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"105\",\"name\":\"Mei Lin\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T08:40:00-05:00\"},{\"in\":\"2026-11-23T09:20:00-05:00\",\"out\":\"2026-11-23T15:10:00-05:00\"}],\"destination\":\"Own home\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":180,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"room\":\"Quiet room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":40,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":10,\"countable\":0,\"why\":[]}]},{\"mrn\":\"T-1\",\"name\":\"Joy Okafor\",\"state\":\"expected\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"102\",\"name\":\"Dana Rivera\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Maple Street\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":175,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"103\",\"name\":\"Thomas Rivers\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"ride\",\"with\":\"his sister\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":108,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":48,\"why\":[\"admitted 12 min in\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":55,\"countable\":0,\"why\":[\"left 5 min early\",\"not in a group\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"104\",\"name\":\"Tomás Rivers\",\"state\":\"absent\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[{\"at\":\"2026-11-23T09:15:00-05:00\",\"outcome\":\"no-answer\",\"by\":\"Ana\",\"text\":\"left word with the house\"}],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"108\",\"name\":\"Carl Weiss\",\"state\":\"excused\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]}],\"questions\":[],\"accepted\":[{\"kind\":\"still_in_building\",\"mrn\":\"105\",\"group\":null,\"reason\":\"not known\",\"by\":\"Ana\",\"at\":\"2026-11-23T15:30:00-05:00\",\"confirmed_by\":null},{\"kind\":\"nothing_known\",\"mrn\":\"T-1\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"not_reached\",\"mrn\":\"104\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"in_no_group\",\"mrn\":\"103\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"}],\"amendments\":[]}","role":"receptionist","signed_in":0,"spoken":"{}","up_to":60,"zone":"America/New_York"}]]',NULL,NULL,'b06009fa5c470916004e0bfe70c963d16bcc1ff650edb3d46794e8167c72df05','09f66f33a02bd83cfdf09017e44885a4a40576f23a48c49495f148eb57419080',2,NULL,NULL,'6198e225a047ad9293e75ebc8e49055b',NULL);
INSERT INTO "journal" VALUES(62,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','reopen',NULL,'[["sign_off",1,{"reopened_at":null,"reopened_because":null,"reopened_by":null},{"reopened_at":"2026-11-24T13:50:00.000000Z","reopened_because":"read on the sheet","reopened_by":"Ana Lopez"}]]',NULL,NULL,'09f66f33a02bd83cfdf09017e44885a4a40576f23a48c49495f148eb57419080','add76df876e6121421a65c7d129ca9fb794ad6c6276487d87d6c1a3a6074eb67',2,'read on the sheet',NULL,'4ec91b026db4f85fa037d830843941bd',NULL);
INSERT INTO "journal" VALUES(63,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','sign',NULL,'[["sign_off",2,null,{"amendments":0,"at":"2026-11-24T13:50:00.000000Z","by":"Ana Lopez","day":"2026-11-23","digest":"8e1a6c8da0797c77272f4ef579f4720918d0548461c465a32300c5688cdde462","id":2,"locale":"en_US","reopened_at":null,"reopened_because":null,"reopened_by":null,"report":"{\"day\":\"2026-11-23\",\"site\":\"Front desk\",\"demo\":false,\"at\":\"2026-11-24T08:50:00-05:00\",\"counts\":{\"expected\":1,\"here\":0,\"stepped_out\":0,\"checked_out\":4,\"absent\":1,\"excused\":1},\"closed\":null,\"changes\":[],\"signed\":{\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"entry\":63,\"digest\":\"8e1a6c8da0797c77272f4ef579f4720918d0548461c465a32300c5688cdde462\",\"signed_in\":false},\"program\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"counts\":false},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"counts\":true},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"counts\":true},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"counts\":false},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"counts\":false},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"counts\":true},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"counts\":false}],\"patients\":[{\"mrn\":\"101\",\"name\":\"Bo Larsen\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Harbor House\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":160,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":45,\"why\":[\"out of class 11:10-11:25\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"105\",\"name\":\"Mei Lin\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T08:40:00-05:00\"},{\"in\":\"2026-11-23T09:20:00-05:00\",\"out\":\"2026-11-23T15:10:00-05:00\"}],\"destination\":\"Own home\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":180,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"room\":\"Quiet room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":40,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":10,\"countable\":0,\"why\":[]}]},{\"mrn\":\"T-1\",\"name\":\"Joy Okafor\",\"state\":\"expected\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"102\",\"name\":\"Dana Rivera\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Maple Street\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":175,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"103\",\"name\":\"Thomas Rivers\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"ride\",\"with\":\"his sister\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":108,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":48,\"why\":[\"admitted 12 min in\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":55,\"countable\":0,\"why\":[\"left 5 min early\",\"not in a group\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"104\",\"name\":\"Tomás Rivers\",\"state\":\"absent\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[{\"at\":\"2026-11-23T09:15:00-05:00\",\"outcome\":\"no-answer\",\"by\":\"Ana\",\"text\":\"left word with the house\"}],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"108\",\"name\":\"Carl Weiss\",\"state\":\"excused\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]}],\"questions\":[],\"accepted\":[{\"kind\":\"still_in_building\",\"mrn\":\"105\",\"group\":null,\"reason\":\"not known\",\"by\":\"Ana\",\"at\":\"2026-11-23T15:30:00-05:00\",\"confirmed_by\":null},{\"kind\":\"nothing_known\",\"mrn\":\"T-1\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"not_reached\",\"mrn\":\"104\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"in_no_group\",\"mrn\":\"103\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"}],\"amendments\":[]}","role":"receptionist","signed_in":0,"spoken":"{}","up_to":62,"zone":"America/New_York"}]]',NULL,NULL,'add76df876e6121421a65c7d129ca9fb794ad6c6276487d87d6c1a3a6074eb67','b1c6ab0c4a68043bfad7d672807240f77a87846825f48fa754e2676bc2326398',2,NULL,NULL,'29ccb3d3963f2ab69bb04d0ea33d035e',NULL);
INSERT INTO "journal" VALUES(64,'2026-11-24T13:50:00.000000Z','2026-11-23T14:10:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','check-in',8,'[["visit",5,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":5,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":8,"reason":null,"scheduled":1,"status":"left open","told_by":"","with_whom":""}],["seat",13,null,{"day_block_id":2,"entered_at":null,"id":13,"session_id":1,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["seat",14,null,{"day_block_id":3,"entered_at":null,"id":14,"session_id":3,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["seat",15,null,{"day_block_id":6,"entered_at":null,"id":15,"session_id":9,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["stay",6,null,{"back_by":null,"came":"2026-11-23T14:10:00.000000Z","came_by":"Ana Lopez","id":6,"left":null,"visit_id":5}]]',NULL,NULL,'b1c6ab0c4a68043bfad7d672807240f77a87846825f48fa754e2676bc2326398','c0ac660e7be68271278b5ab996a64589fa75cc10677b53b03dad2f11abd2a545',2,'read on the sheet',NULL,'5b6e2fccee4308073d227154c5d1bbbb',NULL);
INSERT INTO "journal" VALUES(65,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','settings','settings',NULL,'[["site",1,{"targets":"[]"},{"targets":"[[\"PHP\",300,1500,5]]"}],["staff",3,null,{"id":3,"name":"Kim Lee","role":"lead"}]]',NULL,NULL,'c0ac660e7be68271278b5ab996a64589fa75cc10677b53b03dad2f11abd2a545','e8e4b02e6c81336fb4a02f062e0647d0489cc58aeb41ca30d37b6685b547e674',2,NULL,NULL,'e1353db89f1e05af08486777c5408592',NULL);
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
INSERT INTO "seen" VALUES(1,1,32,'2026-11-23T14:20:00.000000Z','Ana','');
INSERT INTO "seen" VALUES(2,8,44,'2026-11-23T19:55:00.000000Z','Ana','Mary Obi');
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
INSERT INTO "sign_off" VALUES(1,'2026-11-23','{"day":"2026-11-23","site":"Front desk","demo":false,"at":"2026-11-24T08:50:00-05:00","counts":{"expected":1,"here":0,"stepped_out":0,"checked_out":4,"absent":1,"excused":1},"closed":null,"changes":[],"signed":{"by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","entry":61,"digest":"83d35be87c252a66b62ec51e493ebce23480efaaa5380fe6aa972c703760c361","signed_in":false},"program":[{"block":"Check-in","starts":"09:00","ends":"10:00","counts":false},{"block":"Spirituality","starts":"10:00","ends":"11:00","counts":true},{"block":"Class","starts":"11:00","ends":"12:00","counts":true},{"block":"Lunch","starts":"12:00","ends":"13:00","counts":false},{"block":"Open","starts":"13:00","ends":"14:00","counts":false},{"block":"Activity","starts":"14:00","ends":"15:00","counts":true},{"block":"Check-out","starts":"15:00","ends":"16:00","counts":false}],"patients":[{"mrn":"101","name":"Bo Larsen","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Harbor House","with":null,"outreach":[],"late_minutes":0,"countable_minutes":160,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":45,"why":["out of class 11:10-11:25"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"105","name":"Mei Lin","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T08:40:00-05:00"},{"in":"2026-11-23T09:20:00-05:00","out":"2026-11-23T15:10:00-05:00"}],"destination":"Own home","with":null,"outreach":[],"late_minutes":0,"countable_minutes":180,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","room":"Quiet room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":40,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","minutes":60,"countable":60,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":10,"countable":0,"why":[]}]},{"mrn":"T-1","name":"Joy Okafor","state":"expected","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"102","name":"Dana Rivera","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Maple Street","with":null,"outreach":[],"late_minutes":0,"countable_minutes":175,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"103","name":"Thomas Rivers","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"ride","with":"his sister","outreach":[],"late_minutes":0,"countable_minutes":108,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":48,"why":["admitted 12 min in"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":55,"countable":0,"why":["left 5 min early","not in a group"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"104","name":"Tomás Rivers","state":"absent","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[{"at":"2026-11-23T09:15:00-05:00","outcome":"no-answer","by":"Ana","text":"left word with the house"}],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"108","name":"Carl Weiss","state":"excused","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]}],"questions":[],"accepted":[{"kind":"still_in_building","mrn":"105","group":null,"reason":"not known","by":"Ana","at":"2026-11-23T15:30:00-05:00","confirmed_by":null},{"kind":"nothing_known","mrn":"T-1","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"not_reached","mrn":"104","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"in_no_group","mrn":"103","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"}],"amendments":[]}','en_US','America/New_York','{}','83d35be87c252a66b62ec51e493ebce23480efaaa5380fe6aa972c703760c361',60,0,'Ana Lopez','receptionist',0,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','Ana Lopez','read on the sheet');
INSERT INTO "sign_off" VALUES(2,'2026-11-23','{"day":"2026-11-23","site":"Front desk","demo":false,"at":"2026-11-24T08:50:00-05:00","counts":{"expected":1,"here":0,"stepped_out":0,"checked_out":4,"absent":1,"excused":1},"closed":null,"changes":[],"signed":{"by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","entry":63,"digest":"8e1a6c8da0797c77272f4ef579f4720918d0548461c465a32300c5688cdde462","signed_in":false},"program":[{"block":"Check-in","starts":"09:00","ends":"10:00","counts":false},{"block":"Spirituality","starts":"10:00","ends":"11:00","counts":true},{"block":"Class","starts":"11:00","ends":"12:00","counts":true},{"block":"Lunch","starts":"12:00","ends":"13:00","counts":false},{"block":"Open","starts":"13:00","ends":"14:00","counts":false},{"block":"Activity","starts":"14:00","ends":"15:00","counts":true},{"block":"Check-out","starts":"15:00","ends":"16:00","counts":false}],"patients":[{"mrn":"101","name":"Bo Larsen","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Harbor House","with":null,"outreach":[],"late_minutes":0,"countable_minutes":160,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":45,"why":["out of class 11:10-11:25"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"105","name":"Mei Lin","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T08:40:00-05:00"},{"in":"2026-11-23T09:20:00-05:00","out":"2026-11-23T15:10:00-05:00"}],"destination":"Own home","with":null,"outreach":[],"late_minutes":0,"countable_minutes":180,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","room":"Quiet room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":40,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","minutes":60,"countable":60,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":10,"countable":0,"why":[]}]},{"mrn":"T-1","name":"Joy Okafor","state":"expected","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"102","name":"Dana Rivera","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Maple Street","with":null,"outreach":[],"late_minutes":0,"countable_minutes":175,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"103","name":"Thomas Rivers","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"ride","with":"his sister","outreach":[],"late_minutes":0,"countable_minutes":108,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":48,"why":["admitted 12 min in"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":55,"countable":0,"why":["left 5 min early","not in a group"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"104","name":"Tomás Rivers","state":"absent","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[{"at":"2026-11-23T09:15:00-05:00","outcome":"no-answer","by":"Ana","text":"left word with the house"}],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"108","name":"Carl Weiss","state":"excused","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]}],"questions":[],"accepted":[{"kind":"still_in_building","mrn":"105","group":null,"reason":"not known","by":"Ana","at":"2026-11-23T15:30:00-05:00","confirmed_by":null},{"kind":"nothing_known","mrn":"T-1","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"not_reached","mrn":"104","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"in_no_group","mrn":"103","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"}],"amendments":[]}','en_US','America/New_York','{}','8e1a6c8da0797c77272f4ef579f4720918d0548461c465a32300c5688cdde462',62,0,'Ana Lopez','receptionist',0,'2026-11-24T13:50:00.000000Z',NULL,NULL,NULL);
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
CREATE INDEX ix_outreach_patient_day ON outreach (patient_id, day_id);
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
INSERT INTO "sqlite_sequence" VALUES('outreach',1);
INSERT INTO "sqlite_sequence" VALUES('day_word',7);
INSERT INTO "sqlite_sequence" VALUES('note',1);
INSERT INTO "sqlite_sequence" VALUES('desk_note',3);
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
