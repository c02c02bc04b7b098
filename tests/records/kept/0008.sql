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
INSERT INTO "alembic_version" VALUES('0008');
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
CREATE TABLE credential (
	staff_id INTEGER NOT NULL, 
	sealed TEXT NOT NULL, 
	set_at TEXT NOT NULL, 
	CONSTRAINT pk_credential PRIMARY KEY (staff_id)
)
 STRICT

;
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
INSERT INTO "journal" VALUES(1,'2026-11-23T12:00:00.000000Z','2026-11-23T12:00:00.000000Z','2026-11-23','Ana','lead','Front desk','settings','init',NULL,'[["site",1,null,{"absent_reasons":"[\"not said\", \"sick\", \"court or probation\", \"work or school\", \"family\", \"ride\", \"weather\", \"other\"]","away_reasons":"[[\"with nurse\",0],[\"with counselor\",1],[\"with lead\",0]]","checkout_opens_before_minutes":10,"clock_offset":0,"closed":"[]","countable_days_a_week":3,"countable_minutes_a_day":180,"countable_minutes_a_week":540,"day_starts":"04:00","demo":0,"desk_notes":"[\"see lead\", \"see counselor\", \"something to pick up\", \"form to sign\", \"call to return\"]","door_minutes":20,"excused_reasons":"[\"not said\", \"medical\", \"court or probation\", \"work or school\", \"family\", \"other\"]","grace_minutes":0,"id":1,"inbox":"","inbox_removes":0,"left_early_reasons":"[\"not said\", \"doctor\", \"court or probation\", \"work or school\", \"family\", \"ride\", \"unwell\", \"left without telling us\", \"sent home by staff\", \"other\"]","locale":"en_US","name":"Front desk","names_hide_after_seconds":45,"sheets":"not used","sign_without_backup":1,"targets":"[]","unsigned_after_business_days":5,"weekdays":"0 1 2 3 4","zone":"America/New_York"}],["program_block",1,null,{"countable":0,"ends":"10:00","id":1,"kind":"check-in","name":"Check-in","retired":0,"starts":"09:00","weekdays":""}],["program_block",2,null,{"countable":1,"ends":"11:00","id":2,"kind":"groups","name":"Spirituality","retired":0,"starts":"10:00","weekdays":""}],["program_block",3,null,{"countable":1,"ends":"12:00","id":3,"kind":"groups","name":"Class","retired":0,"starts":"11:00","weekdays":""}],["program_block",4,null,{"countable":0,"ends":"13:00","id":4,"kind":"break","name":"Lunch","retired":0,"starts":"12:00","weekdays":""}],["program_block",5,null,{"countable":0,"ends":"14:00","id":5,"kind":"open","name":"Open","retired":0,"starts":"13:00","weekdays":""}],["program_block",6,null,{"countable":1,"ends":"15:00","id":6,"kind":"groups","name":"Activity","retired":0,"starts":"14:00","weekdays":""}],["program_block",7,null,{"countable":0,"ends":"16:00","id":7,"kind":"check-out","name":"Check-out","retired":0,"starts":"15:00","weekdays":""}],["program_group",1,null,{"block_id":2,"counter_name":null,"facilitator":null,"hard":null,"id":1,"key":1,"name":"12-step workshop","retired":0,"room":"Hall","soft":null}],["program_group",2,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":2,"key":1,"name":"Coping skills","retired":0,"room":"Room 1","soft":10}],["program_group",3,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":3,"key":2,"name":"Stress management","retired":0,"room":"Room 2","soft":10}],["program_group",4,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":4,"key":3,"name":"Communication","retired":0,"room":"Room 3","soft":10}],["program_group",5,null,{"block_id":3,"counter_name":"Room 4","facilitator":null,"hard":10,"id":5,"key":4,"name":"Co-occurring disorders","retired":0,"room":"Room 4","soft":8}],["program_group",6,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":6,"key":5,"name":"Gratitude","retired":0,"room":"Room 5","soft":10}],["program_group",7,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":7,"key":6,"name":"Boundaries","retired":0,"room":"Room 6","soft":10}],["program_group",8,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":8,"key":7,"name":"Life skills","retired":0,"room":"Room 7","soft":10}],["program_group",9,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":12,"id":9,"key":1,"name":"Yoga","retired":0,"room":"Mat room","soft":10}],["program_group",10,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":10,"id":10,"key":2,"name":"Meditation","retired":0,"room":"Quiet room","soft":8}],["program_group",11,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":12,"id":11,"key":3,"name":"Music therapy","retired":0,"room":"Studio","soft":10}]]',NULL,NULL,'0000000000000000000000000000000000000000000000000000000000000000','f01852ac25ef6b06c84957238f55162216af34a59e7ee484f6438f0142a8cd43',2,NULL,NULL,'8c001e9653b92136e4939cce86b73bb5',NULL);
INSERT INTO "journal" VALUES(2,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',1,'[["staff",1,null,{"active":1,"id":1,"name":"Mary Obi","passphrase_at":null,"role":"counselor","sign_in":null,"unlocked_at":null}],["living_arrangement",1,null,{"id":1,"kind":"sober living home","name":"Harbor House"}],["patient",1,null,{"admit_date":"2026-09-01","card":"CARD101","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"card\":\"CARD101\",\"classes\":\"Coping skills\",\"counselor\":\"Mary Obi\",\"dob\":\"1991-12-04\",\"first_name\":\"Bo\",\"last_name\":\"Larsen\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":null,"dob":"1991-12-04","first_name":"Bo","former_name":"","id":1,"joined_into":null,"last_name":"Larsen","level_of_care":"","living_arrangement_id":1,"mrn":"101","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",1,null,{"block_id":3,"group_id":2,"id":1,"patient_id":1,"weekday":-1}],["plan",2,null,{"block_id":6,"group_id":9,"id":2,"patient_id":1,"weekday":-1}]]',NULL,NULL,'f01852ac25ef6b06c84957238f55162216af34a59e7ee484f6438f0142a8cd43','1d0c00845fc8ece419e0e1ac699ba8b0d1f2962153d450426c47db12b187ce8c',2,NULL,NULL,'4401ed5c2f92ada6daec3db57876972d',NULL);
INSERT INTO "journal" VALUES(3,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',2,'[["patient",2,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Coping skills\",\"counselor\":\"Mary Obi\",\"dob\":\"1988-03-05\",\"first_name\":\"Dana\",\"last_name\":\"Rivera\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":null,"dob":"1988-03-05","first_name":"Dana","former_name":"","id":2,"joined_into":null,"last_name":"Rivera","level_of_care":"","living_arrangement_id":1,"mrn":"102","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",3,null,{"block_id":3,"group_id":2,"id":3,"patient_id":2,"weekday":-1}],["plan",4,null,{"block_id":6,"group_id":9,"id":4,"patient_id":2,"weekday":-1}]]',NULL,NULL,'1d0c00845fc8ece419e0e1ac699ba8b0d1f2962153d450426c47db12b187ce8c','50b785a07e05a909eba6e86c5f230c4aa520c8573ac9b8512b606bfeaa95b900',2,NULL,NULL,'0ecbc944fe03c9ec2cc8b53f3c890c25',NULL);
INSERT INTO "journal" VALUES(4,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',3,'[["staff",2,null,{"active":1,"id":2,"name":"Kevin Doyle","passphrase_at":null,"role":"counselor","sign_in":null,"unlocked_at":null}],["living_arrangement",2,null,{"id":2,"kind":"sober living home","name":"Maple Street"}],["patient",3,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Meditation\",\"admit_date\":\"2026-09-01\",\"classes\":\"Boundaries\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1979-01-15\",\"first_name\":\"Thomas\",\"last_name\":\"Rivers\",\"living_arrangement\":\"Maple Street\"}","counselor_id":2,"discharge_date":null,"dob":"1979-01-15","first_name":"Thomas","former_name":"","id":3,"joined_into":null,"last_name":"Rivers","level_of_care":"","living_arrangement_id":2,"mrn":"103","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",5,null,{"block_id":3,"group_id":7,"id":5,"patient_id":3,"weekday":-1}],["plan",6,null,{"block_id":6,"group_id":10,"id":6,"patient_id":3,"weekday":-1}]]',NULL,NULL,'50b785a07e05a909eba6e86c5f230c4aa520c8573ac9b8512b606bfeaa95b900','388525468cfdb7bcce5fd4d6bcf76ee5d39891292dcc9ebfc98f60d2ecc509e9',2,NULL,NULL,'ccd92f4aa720790f12d30f52eceeaf4b',NULL);
INSERT INTO "journal" VALUES(5,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',4,'[["patient",4,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Music therapy\",\"admit_date\":\"2026-09-01\",\"classes\":\"Gratitude\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1993-07-30\",\"first_name\":\"Tomás\",\"last_name\":\"Rivers\",\"living_arrangement\":\"Maple Street\"}","counselor_id":2,"discharge_date":null,"dob":"1993-07-30","first_name":"Tomás","former_name":"","id":4,"joined_into":null,"last_name":"Rivers","level_of_care":"","living_arrangement_id":2,"mrn":"104","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",7,null,{"block_id":3,"group_id":6,"id":7,"patient_id":4,"weekday":-1}],["plan",8,null,{"block_id":6,"group_id":11,"id":8,"patient_id":4,"weekday":-1}]]',NULL,NULL,'388525468cfdb7bcce5fd4d6bcf76ee5d39891292dcc9ebfc98f60d2ecc509e9','f600527eb3d2f1b0c062f41e0692c04203248eeabcdfddcd4875b52faf05a7d5',2,NULL,NULL,'699c2b4ec968601966b0db2a5a87a658',NULL);
INSERT INTO "journal" VALUES(6,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',5,'[["living_arrangement",3,null,{"id":3,"kind":"own home","name":"Own home"}],["patient",5,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Meditation\",\"admit_date\":\"2026-09-01\",\"classes\":\"Mon:Boundaries;Wed:Gratitude\",\"counselor\":\"Mary Obi\",\"dob\":\"1995-05-20\",\"first_name\":\"Mei\",\"last_name\":\"Lin\",\"living_arrangement\":\"Own home\",\"schedule_days\":\"Mon Wed Fri\"}","counselor_id":1,"discharge_date":null,"dob":"1995-05-20","first_name":"Mei","former_name":"","id":5,"joined_into":null,"last_name":"Lin","level_of_care":"","living_arrangement_id":3,"mrn":"105","name_used":"","phone":"","pronouns":"","schedule_days":"0 2 4","temporary":0,"track_id":null,"used_name_alone":0}],["plan",9,null,{"block_id":3,"group_id":7,"id":9,"patient_id":5,"weekday":0}],["plan",10,null,{"block_id":3,"group_id":6,"id":10,"patient_id":5,"weekday":2}],["plan",11,null,{"block_id":6,"group_id":10,"id":11,"patient_id":5,"weekday":-1}]]',NULL,NULL,'f600527eb3d2f1b0c062f41e0692c04203248eeabcdfddcd4875b52faf05a7d5','a94749b81a403a07aba114c7b344d58890e5a460268f4a67891c44c52ad5a139',2,NULL,NULL,'a245802751292f9c8bc184af038878ad',NULL);
INSERT INTO "journal" VALUES(7,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',6,'[["patient",6,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Life skills\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1984-10-11\",\"first_name\":\"Ali\",\"last_name\":\"Haddad\",\"schedule_days\":\"Tue Thu\"}","counselor_id":2,"discharge_date":null,"dob":"1984-10-11","first_name":"Ali","former_name":"","id":6,"joined_into":null,"last_name":"Haddad","level_of_care":"","living_arrangement_id":null,"mrn":"106","name_used":"","phone":"","pronouns":"","schedule_days":"1 3","temporary":0,"track_id":null,"used_name_alone":0}],["plan",12,null,{"block_id":3,"group_id":8,"id":12,"patient_id":6,"weekday":-1}],["plan",13,null,{"block_id":6,"group_id":9,"id":13,"patient_id":6,"weekday":-1}]]',NULL,NULL,'a94749b81a403a07aba114c7b344d58890e5a460268f4a67891c44c52ad5a139','8be339d94d9cf591ffb900f13f8e4320468be6f5ba7aef326881ee46eb9a7395',2,NULL,NULL,'40f266a6747bba202e58005d24167f43',NULL);
INSERT INTO "journal" VALUES(8,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',7,'[["patient",7,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Life skills\",\"counselor\":\"Mary Obi\",\"discharge_date\":\"2026-11-20\",\"dob\":\"1999-02-28\",\"first_name\":\"Noor\",\"last_name\":\"Khan\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":"2026-11-20","dob":"1999-02-28","first_name":"Noor","former_name":"","id":7,"joined_into":null,"last_name":"Khan","level_of_care":"","living_arrangement_id":1,"mrn":"107","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",14,null,{"block_id":3,"group_id":8,"id":14,"patient_id":7,"weekday":-1}],["plan",15,null,{"block_id":6,"group_id":9,"id":15,"patient_id":7,"weekday":-1}]]',NULL,NULL,'8be339d94d9cf591ffb900f13f8e4320468be6f5ba7aef326881ee46eb9a7395','506ea1169443b165bab58af75e05b20c50727a0d2ade8d2191dc3f81ce4ad754',2,NULL,NULL,'39671131c58f1e1b20d68e89bf62c4b4',NULL);
INSERT INTO "journal" VALUES(9,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',8,'[["patient",8,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Stress management\",\"counselor\":\"Mary Obi\",\"dob\":\"1970-06-06\",\"first_name\":\"Karl\",\"last_name\":\"Weiss\",\"living_arrangement\":\"Harbor House\",\"name_used\":\"Carl\"}","counselor_id":1,"discharge_date":null,"dob":"1970-06-06","first_name":"Karl","former_name":"","id":8,"joined_into":null,"last_name":"Weiss","level_of_care":"","living_arrangement_id":1,"mrn":"108","name_used":"Carl","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",16,null,{"block_id":3,"group_id":3,"id":16,"patient_id":8,"weekday":-1}],["plan",17,null,{"block_id":6,"group_id":9,"id":17,"patient_id":8,"weekday":-1}]]',NULL,NULL,'506ea1169443b165bab58af75e05b20c50727a0d2ade8d2191dc3f81ce4ad754','0d563dc879d4562c492a57b4d382513eb771949d7f65a767e3d08a7af0d1575a',2,NULL,NULL,'1d919344724f01bdbdd951787e00611e',NULL);
INSERT INTO "journal" VALUES(10,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','import',NULL,'[["census_run",1,null,{"absent":"[]","dates":"{}","file_hash":"889fcda1653ff6fb627b4d45ed976f400998e82daf31a58a11fbd8898b2cd75e","file_name":"","finished_at":null,"header":"[\"mrn\",\"last_name\",\"first_name\",\"name_used\",\"dob\",\"admit_date\",\"discharge_date\",\"schedule_days\",\"counselor\",\"living_arrangement\",\"living_kind\",\"classes\",\"activity\",\"card\"]","id":1,"mapping":"{\"activity\":\"activity\",\"admit_date\":\"admit_date\",\"card\":\"card\",\"classes\":\"classes\",\"counselor\":\"counselor\",\"discharge_date\":\"discharge_date\",\"dob\":\"dob\",\"first_name\":\"first_name\",\"last_name\":\"last_name\",\"living_arrangement\":\"living_arrangement\",\"living_kind\":\"living_kind\",\"mrn\":\"mrn\",\"name_used\":\"name_used\",\"schedule_days\":\"schedule_days\"}","rows_done":8,"rows_total":8,"started_at":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'0d563dc879d4562c492a57b4d382513eb771949d7f65a767e3d08a7af0d1575a','6e7bce0fb709b222a405328e0e5c1b17951f143fe260efb808224922d45f2cd4',2,NULL,NULL,'158b1d2c604ee12cdc356716988cebbe',NULL);
INSERT INTO "journal" VALUES(11,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','import',NULL,'[["census_run",1,{"finished_at":null},{"finished_at":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'6e7bce0fb709b222a405328e0e5c1b17951f143fe260efb808224922d45f2cd4','b550ca84f87befa9caea89bbe651365cf773c55a3dadfc6a77a20f64666a11a8',2,NULL,NULL,'28a0286bd9e8430bed85cfb9237b69e2',NULL);
INSERT INTO "journal" VALUES(12,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','open-day',NULL,'[["day",1,null,{"checkout_opens_before_minutes":10,"day":"2026-11-23","day_starts":"04:00","door_minutes":20,"grace_minutes":0,"houses":null,"id":1,"kept_at":null,"opened_at":"2026-11-23T13:40:00.000000Z","weekdays":"0 1 2 3 4","zone":"America/New_York"}],["day_block",1,null,{"block_id":1,"countable":0,"day_id":1,"ends":"10:00","id":1,"kind":"check-in","name":"Check-in","starts":"09:00","tracks":"[]"}],["day_block",2,null,{"block_id":2,"countable":1,"day_id":1,"ends":"11:00","id":2,"kind":"groups","name":"Spirituality","starts":"10:00","tracks":"[]"}],["day_block",3,null,{"block_id":3,"countable":1,"day_id":1,"ends":"12:00","id":3,"kind":"groups","name":"Class","starts":"11:00","tracks":"[]"}],["day_block",4,null,{"block_id":4,"countable":0,"day_id":1,"ends":"13:00","id":4,"kind":"break","name":"Lunch","starts":"12:00","tracks":"[]"}],["day_block",5,null,{"block_id":5,"countable":0,"day_id":1,"ends":"14:00","id":5,"kind":"open","name":"Open","starts":"13:00","tracks":"[]"}],["day_block",6,null,{"block_id":6,"countable":1,"day_id":1,"ends":"15:00","id":6,"kind":"groups","name":"Activity","starts":"14:00","tracks":"[]"}],["day_block",7,null,{"block_id":7,"countable":0,"day_id":1,"ends":"16:00","id":7,"kind":"check-out","name":"Check-out","starts":"15:00","tracks":"[]"}],["group_session",1,null,{"counter_name":null,"day_block_id":2,"facilitator":null,"group_id":1,"hard":null,"id":1,"key":1,"name":"12-step workshop","room":"Hall","soft":null}],["group_session",2,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":2,"hard":12,"id":2,"key":1,"name":"Coping skills","room":"Room 1","soft":10}],["group_session",3,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":3,"hard":12,"id":3,"key":2,"name":"Stress management","room":"Room 2","soft":10}],["group_session",4,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":4,"hard":12,"id":4,"key":3,"name":"Communication","room":"Room 3","soft":10}],["group_session",5,null,{"counter_name":"Room 4","day_block_id":3,"facilitator":null,"group_id":5,"hard":10,"id":5,"key":4,"name":"Co-occurring disorders","room":"Room 4","soft":8}],["group_session",6,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":6,"hard":12,"id":6,"key":5,"name":"Gratitude","room":"Room 5","soft":10}],["group_session",7,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":7,"hard":12,"id":7,"key":6,"name":"Boundaries","room":"Room 6","soft":10}],["group_session",8,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":8,"hard":12,"id":8,"key":7,"name":"Life skills","room":"Room 7","soft":10}],["group_session",9,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":9,"hard":12,"id":9,"key":1,"name":"Yoga","room":"Mat room","soft":10}],["group_session",10,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":10,"hard":10,"id":10,"key":2,"name":"Meditation","room":"Quiet room","soft":8}],["group_session",11,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":11,"hard":12,"id":11,"key":3,"name":"Music therapy","room":"Studio","soft":10}]]',NULL,NULL,'b550ca84f87befa9caea89bbe651365cf773c55a3dadfc6a77a20f64666a11a8','ef1a7893ddf9e7dcdf13cfff07c7fbf28c55fe5ead6fcffbd07f0ccc324b54e3',2,NULL,NULL,'be6fa3ab53db2690772b4592a7e231ab',NULL);
INSERT INTO "journal" VALUES(13,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',1,'[["visit",1,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":1,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":1,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",1,null,{"day_block_id":2,"entered_at":null,"id":1,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["seat",2,null,{"day_block_id":3,"entered_at":null,"id":2,"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["seat",3,null,{"day_block_id":6,"entered_at":null,"id":3,"session_id":9,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["stay",1,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":1,"left":null,"visit_id":1}]]',NULL,NULL,'ef1a7893ddf9e7dcdf13cfff07c7fbf28c55fe5ead6fcffbd07f0ccc324b54e3','5b99f3010cba20752a0c486fcdb2145f8b706f398e5d437c8c08c0f358666889',2,NULL,NULL,'e1786384b6ae218e0c2937e173f9aed2',NULL);
INSERT INTO "journal" VALUES(14,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',2,'[["visit",2,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":2,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":2,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",4,null,{"day_block_id":2,"entered_at":null,"id":4,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["seat",5,null,{"day_block_id":3,"entered_at":null,"id":5,"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["seat",6,null,{"day_block_id":6,"entered_at":null,"id":6,"session_id":9,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["stay",2,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":2,"left":null,"visit_id":2}]]',NULL,NULL,'5b99f3010cba20752a0c486fcdb2145f8b706f398e5d437c8c08c0f358666889','5b314f4509ecab4ccbcc13fd365200c86aabc83b085b3998cf67bc845751dc65',2,NULL,NULL,'3feb83eb954d82fac57085c0e8e8aaf3',NULL);
INSERT INTO "journal" VALUES(15,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',5,'[["visit",3,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":3,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":5,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",7,null,{"day_block_id":2,"entered_at":null,"id":7,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["seat",8,null,{"day_block_id":3,"entered_at":null,"id":8,"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["seat",9,null,{"day_block_id":6,"entered_at":null,"id":9,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["stay",3,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":3,"left":null,"visit_id":3}]]',NULL,NULL,'5b314f4509ecab4ccbcc13fd365200c86aabc83b085b3998cf67bc845751dc65','fcc427011cf64ecdbd7a3f4b5c3067ec80b5d991cbeb437c22db5736a7224548',2,NULL,NULL,'14a2f5852dcab96e910f76b275ffbf7e',NULL);
INSERT INTO "journal" VALUES(16,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',3,'[["visit",4,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":4,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":3,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",10,null,{"day_block_id":2,"entered_at":null,"id":10,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["seat",11,null,{"day_block_id":3,"entered_at":null,"id":11,"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["seat",12,null,{"day_block_id":6,"entered_at":null,"id":12,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["stay",4,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":4,"left":null,"visit_id":4}]]',NULL,NULL,'fcc427011cf64ecdbd7a3f4b5c3067ec80b5d991cbeb437c22db5736a7224548','d6cc4da99560d64a5f8c408cdbad2d4dc3a1627e7ad39862ff1040dbebf67dbe',2,NULL,NULL,'d7d482cdd91a1448a0199ede86a9489b',NULL);
INSERT INTO "journal" VALUES(17,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','update',1,'[["day_person",1,null,{"counselor":null,"day_id":1,"expected":null,"first_name":null,"id":1,"last_name":null,"level_of_care":null,"living_arrangement":null,"living_kind":null,"mrn":null,"name_used":null,"patient_id":1,"plan":"{\"3\":2,\"6\":9}","schedule_days":null,"track":null}],["plan",1,{"group_id":2},{"group_id":6}]]',NULL,NULL,'d6cc4da99560d64a5f8c408cdbad2d4dc3a1627e7ad39862ff1040dbebf67dbe','c17092707eb40b80f6b8b97ea8907b9ce1851aee0076b228e16848cfb1ef617a',2,NULL,NULL,'fb9d59676fc93e7dc703aecc130a04f9',NULL);
INSERT INTO "journal" VALUES(18,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','step-out',5,'[["stay",3,{"back_by":null,"left":null},{"back_by":"2026-11-23T14:30:00.000000Z","left":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'c17092707eb40b80f6b8b97ea8907b9ce1851aee0076b228e16848cfb1ef617a','d1bdd534da32a5f0bf1aed3696df6fc328c20f52ac21e072336dc93c2732fcc8',2,NULL,NULL,'e0bf22174365851e606b58dc87eaf40d',NULL);
INSERT INTO "journal" VALUES(19,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','return',5,'[["stay",5,null,{"back_by":null,"came":"2026-11-23T14:20:00.000000Z","came_by":"Ana","id":5,"left":null,"visit_id":3}]]',NULL,NULL,'d1bdd534da32a5f0bf1aed3696df6fc328c20f52ac21e072336dc93c2732fcc8','7b11ccc76a883d31d501d2e8b57f54b25a7060569344a175c5be07c2c28e27d8',2,NULL,NULL,'bc811695ded787de56869806c878e755',NULL);
INSERT INTO "journal" VALUES(20,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','absent',4,'[["absence",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"excused_by":null,"id":1,"kind":"no call","patient_id":4,"reason":null,"told_by":""}]]',NULL,NULL,'7b11ccc76a883d31d501d2e8b57f54b25a7060569344a175c5be07c2c28e27d8','e194242854a608c3f0778b15cd7a85f008e43620cdb9e145674a23bcb1ceb446',2,NULL,NULL,'1ad6ad1f16320780fcefa1c5a064234a',NULL);
INSERT INTO "journal" VALUES(21,'2026-11-23T14:20:00.000000Z','2026-11-23T14:15:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','outreach',4,'[["outreach",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"id":1,"outcome":"no-answer","patient_id":4,"text":"left word with the house","tried_at":"2026-11-23T14:15:00.000000Z"}]]',NULL,NULL,'e194242854a608c3f0778b15cd7a85f008e43620cdb9e145674a23bcb1ceb446','b0bb504659dab38f28c7204da62f5f1fae9239faa871b2dfc65e3cca7a417c31',2,NULL,NULL,'fba310708ebd16c4b7b04be3642103c3',NULL);
INSERT INTO "journal" VALUES(22,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','running-late',8,'[["day_word",1,null,{"agreed_by":null,"at":"2026-11-23T14:20:00.000000Z","away":null,"by":"Ana","comes_at":"10:20","day":"2026-11-23","excused_by":null,"expected":null,"id":1,"instead_of":null,"patient_id":8,"reason":null,"since":null,"starts":null,"told_by":null,"until":null}]]',NULL,NULL,'b0bb504659dab38f28c7204da62f5f1fae9239faa871b2dfc65e3cca7a417c31','c0dcb7d7cefda74a4435712add210563d047eb9b1e7e5c76e83f1e5959abe22c',2,NULL,NULL,'42b4b55dba5e02636c764e379577b2a7',NULL);
INSERT INTO "journal" VALUES(23,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','excuse',8,'[["absence",2,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"excused_by":"Mary Obi","id":2,"kind":"excused","patient_id":8,"reason":"not said","told_by":""}]]',NULL,NULL,'c0dcb7d7cefda74a4435712add210563d047eb9b1e7e5c76e83f1e5959abe22c','1404ad28050022ef80bf730abfa890d27d68439fa1b453e9ac5501c62e9c0f12',2,NULL,NULL,'5ff13598e9cbfc184b670976b404ce8d',NULL);
INSERT INTO "journal" VALUES(24,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','note',1,'[["note",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","id":1,"patient_id":1,"text":"Sister called"}]]',NULL,NULL,'1404ad28050022ef80bf730abfa890d27d68439fa1b453e9ac5501c62e9c0f12','be8c414a11d65b91a8f0a8911a4b953bbc2e8f17e50de289b5103cca7d8f3c53',2,NULL,NULL,'33db9628874b09f59129a41689801046',NULL);
INSERT INTO "journal" VALUES(25,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','undo',1,'[["note",1,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","id":1,"patient_id":1,"text":"Sister called"},null]]',24,NULL,'be8c414a11d65b91a8f0a8911a4b953bbc2e8f17e50de289b5103cca7d8f3c53','32feed50bc0a975b0dd685eebd1ce1965f1792f63f813629dab57c21176ff591',2,NULL,NULL,'1e71632d64031cf9d50957fbb6274768',NULL);
INSERT INTO "journal" VALUES(26,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','desk-note',3,'[["desk_note",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","done_at":null,"done_by":null,"id":1,"patient_id":3,"task":"form to sign","text":""}]]',NULL,NULL,'32feed50bc0a975b0dd685eebd1ce1965f1792f63f813629dab57c21176ff591','fcfb3c85033f441f550a7378dc9c275192f2043ba7b0628c8f2945c5c0abc762',2,NULL,NULL,'4a34473e7aea43eca1c7aaf42b6f52db',NULL);
INSERT INTO "journal" VALUES(27,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','desk-note',3,'[["desk_note",2,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","done_at":null,"done_by":null,"id":2,"patient_id":3,"task":"","text":"Ask for the blue key"}]]',NULL,NULL,'fcfb3c85033f441f550a7378dc9c275192f2043ba7b0628c8f2945c5c0abc762','119a694b816e60c50487203dbea032187e256932a81ec619fe33f4147a9bab98',2,NULL,NULL,'a112daf668e9f2d2b9bcabdd240dec7a',NULL);
INSERT INTO "journal" VALUES(28,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','done',3,'[["desk_note",1,{"done_at":null,"done_by":null},{"done_at":"2026-11-23T14:20:00.000000Z","done_by":"Ana"}],["desk_note",2,{"done_at":null,"done_by":null},{"done_at":"2026-11-23T14:20:00.000000Z","done_by":"Ana"}]]',NULL,NULL,'119a694b816e60c50487203dbea032187e256932a81ec619fe33f4147a9bab98','c4cc0ad650dbc4cca132f176c669730a40042fa31eebaa5de1136620d3ca29b5',2,NULL,NULL,'895ef7fdabed5ba54f4b0799be88bda8',NULL);
INSERT INTO "journal" VALUES(29,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','desk-note',2,'[["desk_note",3,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","done_at":null,"done_by":null,"id":3,"patient_id":2,"task":"see lead","text":""}]]',NULL,NULL,'c4cc0ad650dbc4cca132f176c669730a40042fa31eebaa5de1136620d3ca29b5','4f2bbb58d865454e74d78b8b65a2d414c3868f7ca518d2edf312bb0b28520ef1',2,NULL,NULL,'5489e080b6b2aa6b4517afea247f6d38',NULL);
INSERT INTO "journal" VALUES(30,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','assign',3,'[["seat",11,{"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z"},{"session_id":2,"taken_at":"2026-11-23T14:20:00.000000Z"}]]',NULL,NULL,'4f2bbb58d865454e74d78b8b65a2d414c3868f7ca518d2edf312bb0b28520ef1','a5ba2d3661903b88f4c929b330822444d7d4def9a6d23600a422dde72295c74d',2,NULL,NULL,'8b6b4c6cfcba25778c14e367349108e3',NULL);
INSERT INTO "journal" VALUES(31,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','unassign',3,'[["seat",12,{"day_block_id":6,"entered_at":null,"id":12,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4},null]]',NULL,NULL,'a5ba2d3661903b88f4c929b330822444d7d4def9a6d23600a422dde72295c74d','8a804ccafed81f8277bc3680932fd12cb829f3f924256cf1d4bfd771bc849135',2,NULL,NULL,'eb7f055c6e251d2bdf7aeb3959a294fb',NULL);
INSERT INTO "journal" VALUES(32,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','admit',9,'[["patient",9,null,{"admit_date":"2026-11-23","card":"","census_row":"","counselor_id":null,"discharge_date":null,"dob":"1990-11-23","first_name":"Joy","former_name":"","id":9,"joined_into":null,"last_name":"Okafor","level_of_care":"","living_arrangement_id":null,"mrn":"T-1","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":1,"track_id":null,"used_name_alone":0}]]',NULL,NULL,'8a804ccafed81f8277bc3680932fd12cb829f3f924256cf1d4bfd771bc849135','6f95a2de76d4755665b31ef2452842ad89a27bc29d9dd7f86275f983d8c33614',2,NULL,NULL,'f7ba6d1e9fe6e9d378684c9eadd37d86',NULL);
INSERT INTO "journal" VALUES(33,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','seen',1,'[["seen",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","covers":"","id":1,"patient_id":1,"up_to":32}]]',NULL,NULL,'6f95a2de76d4755665b31ef2452842ad89a27bc29d9dd7f86275f983d8c33614','e44169282168da794d7cb4516b03cacf3b8d52d0bb1c9916c544d2083e26dc4b',2,NULL,NULL,'72414f78032d6075879440342658b164',NULL);
INSERT INTO "journal" VALUES(34,'2026-11-23T16:10:00.000000Z','2026-11-23T16:10:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','out-of-class',1,'[["out_of_class",1,null,{"began":"2026-11-23T16:10:00.000000Z","by":"Ana","company":"Kim Lee","countable":0,"ended":null,"id":1,"reason":"with nurse","room":"Room 9","visit_id":1}]]',NULL,NULL,'e44169282168da794d7cb4516b03cacf3b8d52d0bb1c9916c544d2083e26dc4b','120683537fd44acb34d7f290bb47636ef4823ddf66154c2db036ab3f12e26f12',2,NULL,NULL,'bf9053ece6cfb23732b49478c08d48bf',NULL);
INSERT INTO "journal" VALUES(35,'2026-11-23T16:25:00.000000Z','2026-11-23T16:25:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','return',1,'[["out_of_class",1,{"ended":null},{"ended":"2026-11-23T16:25:00.000000Z"}]]',NULL,NULL,'120683537fd44acb34d7f290bb47636ef4823ddf66154c2db036ab3f12e26f12','5ad73caa5401e02ab6948fa12b4b39bf14c171b708935769873744cee08f1451',2,NULL,NULL,'d52a1ae4cce6d925552aac984f53606e',NULL);
INSERT INTO "journal" VALUES(36,'2026-11-23T17:05:00.000000Z','2026-11-23T17:05:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','sheet',NULL,'[["group_sheet",1,null,{"at":"2026-11-23T17:05:00.000000Z","by":"Ana","form":"names","id":1,"session_id":2,"signed":2,"word_of":"T. Osei"}],["sheet_line",1,null,{"id":1,"late":null,"left":null,"mark":"not on the sheet","sheet_id":1,"visit_id":1}],["sheet_line",2,null,{"id":2,"late":null,"left":null,"mark":"on the sheet","sheet_id":1,"visit_id":2}],["sheet_line",3,null,{"id":3,"late":"2026-11-23T16:12:00.000000Z","left":null,"mark":"on the sheet","sheet_id":1,"visit_id":4}]]',NULL,NULL,'5ad73caa5401e02ab6948fa12b4b39bf14c171b708935769873744cee08f1451','1226dbfd23ddac81c5dabeedef649e7d723d488196245a5e85b05f7f0dc7fc64',2,NULL,'T. Osei','a142930aecc03938031d143ed0cdaab4',NULL);
INSERT INTO "journal" VALUES(37,'2026-11-23T17:05:00.000000Z','2026-11-23T17:05:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','sheet',NULL,'[["group_sheet",2,null,{"at":"2026-11-23T17:05:00.000000Z","by":"Ana","form":"number","id":2,"session_id":1,"signed":4,"word_of":""}],["sheet_line",4,null,{"id":4,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":1}],["sheet_line",5,null,{"id":5,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":2}],["sheet_line",6,null,{"id":6,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":3}],["sheet_line",7,null,{"id":7,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":4}]]',NULL,NULL,'1226dbfd23ddac81c5dabeedef649e7d723d488196245a5e85b05f7f0dc7fc64','b16428a6a67ae0d97c8bb78a0e97ce5a6e98016e535b083dd80ce5b077832012',2,NULL,NULL,'1e4e60a923dea032655f33e3f324b563',NULL);
INSERT INTO "journal" VALUES(38,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',2,'[["stay",2,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",2,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Maple Street","status":"checked out"}]]',NULL,NULL,'b16428a6a67ae0d97c8bb78a0e97ce5a6e98016e535b083dd80ce5b077832012','70b69fb0d9e294fb6c291f45eca3463865850847810242de741b927daa6bfd14',2,NULL,NULL,'258735290e488641e7857230ac6e5ac6',NULL);
INSERT INTO "journal" VALUES(39,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',1,'[["stay",1,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",1,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"}]]',NULL,NULL,'70b69fb0d9e294fb6c291f45eca3463865850847810242de741b927daa6bfd14','0ad7fc1740aa6849aeafbb62b3c70df5d559095d015afe1089d2ef059049c437',2,NULL,NULL,'a70eb6aae499e92be475b630c8ef1f9c',NULL);
INSERT INTO "journal" VALUES(40,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','undo',1,'[["visit",1,{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"},{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"}],["stay",1,{"left":"2026-11-23T19:55:00.000000Z"},{"left":null}]]',39,NULL,'0ad7fc1740aa6849aeafbb62b3c70df5d559095d015afe1089d2ef059049c437','07e35d410a1763d828711522cc7401ddaf69c2060f29f86aa279f86fdf77751e',2,NULL,NULL,'a22121dc0d8d10012ed85e93851ab4c3',NULL);
INSERT INTO "journal" VALUES(41,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',1,'[["stay",1,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",1,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"}]]',NULL,NULL,'07e35d410a1763d828711522cc7401ddaf69c2060f29f86aa279f86fdf77751e','41d8659c015656fb4d12b1d4c7d657e10d88cf5e671453c547831145df5f6d98',2,NULL,NULL,'0bbb348599e14f56a16e826fab6f196b',NULL);
INSERT INTO "journal" VALUES(42,'2026-11-23T19:55:00.000000Z','2026-11-23T16:00:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','assign',1,'[["seat",2,{"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z"},{"session_id":7,"taken_at":"2026-11-23T16:00:00.000000Z"}]]',NULL,NULL,'41d8659c015656fb4d12b1d4c7d657e10d88cf5e671453c547831145df5f6d98','bf7a221429999634f65b30e4b66c8ca901aaa1283a855d96df0d05b3b24dcf6a',2,NULL,NULL,'92861890d8c51a7e618f8d0825069a0e',NULL);
INSERT INTO "journal" VALUES(43,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',3,'[["stay",4,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",4,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open","told_by":"","with_whom":""},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"ride","status":"checked out","told_by":"driver","with_whom":"his sister"}]]',NULL,NULL,'bf7a221429999634f65b30e4b66c8ca901aaa1283a855d96df0d05b3b24dcf6a','6bfad72e322d40fd4d713375e114766c7edddbb32c7c9ea72aeb1c5a4370c0a9',2,NULL,NULL,'b82aa858baacb750e9470972e375a631',NULL);
INSERT INTO "journal" VALUES(44,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','update',5,'[["patient",5,{"discharge_date":null},{"discharge_date":"2026-12-01"}],["word",1,null,{"at":"2026-11-23T19:55:00.000000Z","by":"Ana","counselor":"Mary Obi","field":"discharge_date","id":1,"patient_id":5}]]',NULL,NULL,'6bfad72e322d40fd4d713375e114766c7edddbb32c7c9ea72aeb1c5a4370c0a9','150e39669114e4dc7ed36b08d6fb7893028224b234187058b7274432908c8b90',2,NULL,'Mary Obi','f19b880ccb6281c90c8bddb4b69dcad4',NULL);
INSERT INTO "journal" VALUES(45,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','lead','Front desk','do','seen',8,'[["seen",2,null,{"at":"2026-11-23T19:55:00.000000Z","by":"Ana","covers":"Mary Obi","id":2,"patient_id":8,"up_to":44}]]',NULL,NULL,'150e39669114e4dc7ed36b08d6fb7893028224b234187058b7274432908c8b90','bd21df8601979be3930c1fc064ee7b8d60238e9cca19d94b9ae7d67aaa9a19e5',2,NULL,NULL,'9d8b71267e3e0e47660009aafb5a2df8',NULL);
INSERT INTO "journal" VALUES(46,'2026-11-23T20:30:00.000000Z','2026-11-23T20:30:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','accept',5,'[["acceptance",1,null,{"at":"2026-11-23T20:30:00.000000Z","block_id":0,"by":"Ana","confirmed_by":"","day_id":1,"id":1,"kind":"still_in_building","patient_id":5,"reason":"not known"}]]',NULL,NULL,'bd21df8601979be3930c1fc064ee7b8d60238e9cca19d94b9ae7d67aaa9a19e5','e2d16e5c3d1ed208e3a23e04a4fe39027f4d08f7b5689f0828f69e67b6627c8a',2,NULL,NULL,'4f251cd59752ab1f7652e916789813dd',NULL);
INSERT INTO "journal" VALUES(47,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','do','end-day',NULL,'[["day_person",2,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Dana","id":2,"last_name":"Rivera","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"102","name_used":"","patient_id":2,"plan":"{\"3\":2,\"6\":9}","schedule_days":"","track":""}],["day_person",3,null,{"counselor":"Kevin Doyle","day_id":1,"expected":1,"first_name":"Thomas","id":3,"last_name":"Rivers","level_of_care":"","living_arrangement":"Maple Street","living_kind":"sober living home","mrn":"103","name_used":"","patient_id":3,"plan":"{\"3\":7,\"6\":10}","schedule_days":"","track":""}],["day_person",4,null,{"counselor":"Kevin Doyle","day_id":1,"expected":1,"first_name":"Tomás","id":4,"last_name":"Rivers","level_of_care":"","living_arrangement":"Maple Street","living_kind":"sober living home","mrn":"104","name_used":"","patient_id":4,"plan":"{\"3\":6,\"6\":11}","schedule_days":"","track":""}],["day_person",5,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Mei","id":5,"last_name":"Lin","level_of_care":"","living_arrangement":"Own home","living_kind":"own home","mrn":"105","name_used":"","patient_id":5,"plan":"{\"3\":7,\"6\":10}","schedule_days":"0 2 4","track":""}],["day_person",6,null,{"counselor":"Kevin Doyle","day_id":1,"expected":0,"first_name":"Ali","id":6,"last_name":"Haddad","level_of_care":"","living_arrangement":"","living_kind":"","mrn":"106","name_used":"","patient_id":6,"plan":"{\"3\":8,\"6\":9}","schedule_days":"1 3","track":""}],["day_person",7,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Karl","id":7,"last_name":"Weiss","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"108","name_used":"Carl","patient_id":8,"plan":"{\"3\":3,\"6\":9}","schedule_days":"","track":""}],["day_person",8,null,{"counselor":"","day_id":1,"expected":1,"first_name":"Joy","id":8,"last_name":"Okafor","level_of_care":"","living_arrangement":"","living_kind":"","mrn":"T-1","name_used":"","patient_id":9,"plan":"{}","schedule_days":"","track":""}],["day_person",1,{"counselor":null,"expected":null,"first_name":null,"last_name":null,"level_of_care":null,"living_arrangement":null,"living_kind":null,"mrn":null,"name_used":null,"schedule_days":null,"track":null},{"counselor":"Mary Obi","expected":1,"first_name":"Bo","last_name":"Larsen","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"101","name_used":"","schedule_days":"","track":""}],["day",1,{"houses":null,"kept_at":null},{"houses":"[[\"Harbor House\", \"sober living home\"], [\"Maple Street\", \"sober living home\"], [\"Own home\", \"own home\"]]","kept_at":"2026-11-24T13:50:00.000000Z"}]]',NULL,NULL,'e2d16e5c3d1ed208e3a23e04a4fe39027f4d08f7b5689f0828f69e67b6627c8a','b05d3f2c6ceb95a1f69e7ed2dcf0f97518b28c1923c8655f54ac67d1d7528138',2,NULL,NULL,'f49e2e264f10c882865fbe1400299b5a',NULL);
INSERT INTO "journal" VALUES(48,'2026-11-24T13:50:00.000000Z','2026-11-23T20:10:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',5,'[["stay",5,{"left":null},{"left":"2026-11-23T20:10:00.000000Z"}],["visit",3,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T20:10:00.000000Z","checked_out_by":"Ana","destination":"Own home","status":"checked out"}]]',NULL,NULL,'b05d3f2c6ceb95a1f69e7ed2dcf0f97518b28c1923c8655f54ac67d1d7528138','3e22ea12aa3488d87bef69a5a8c83a3fcb50fa8b714d287d8e0cc9eb21fc7e69',2,'her house called',NULL,'d55482d1ed449e5cdc4a5fbebf2aa083',NULL);
INSERT INTO "journal" VALUES(49,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','absent',1,'[["day_word",2,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":null,"id":2,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null}],["day_word",3,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":null,"id":3,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null}]]',NULL,NULL,'3e22ea12aa3488d87bef69a5a8c83a3fcb50fa8b714d287d8e0cc9eb21fc7e69','34d7192736166e184ff92d179aa1a6bebeefeac4f058e3ad785e50945122a3e4',2,NULL,NULL,'a9002a39cc4c6cd9ae4cb54e5b6b4eda',NULL);
INSERT INTO "journal" VALUES(50,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','undo',1,'[["day_word",3,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":null,"id":3,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null},null],["day_word",2,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":null,"id":2,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null},null]]',49,NULL,'34d7192736166e184ff92d179aa1a6bebeefeac4f058e3ad785e50945122a3e4','8d641663b2e42919c2ba78a1ede24813092d72f54ea9bfd15c797be5b4129fa1',2,NULL,NULL,'297dc5ee5ee2b4d24543f10c387b9660',NULL);
INSERT INTO "journal" VALUES(51,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','absent',1,'[["day_word",4,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":null,"id":4,"instead_of":null,"patient_id":1,"reason":null,"since":"14:00","starts":null,"told_by":null,"until":null}],["day_word",5,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":null,"id":5,"instead_of":null,"patient_id":1,"reason":null,"since":"14:00","starts":null,"told_by":null,"until":null}]]',NULL,NULL,'8d641663b2e42919c2ba78a1ede24813092d72f54ea9bfd15c797be5b4129fa1','1f633e64ea720c2d977c1c99d0ba5dc7c20defa913606488812b6399c23a50af',2,NULL,NULL,'fbd23458a59fc2e68cb0cc8b4f6d588e',NULL);
INSERT INTO "journal" VALUES(52,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','expect',6,'[["day_word",6,null,{"agreed_by":"Mary Obi","at":"2026-11-24T13:50:00.000000Z","away":null,"by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":1,"id":6,"instead_of":"2026-11-27","patient_id":6,"reason":null,"since":null,"starts":"10:30","told_by":null,"until":null}],["day_word",7,null,{"agreed_by":"Mary Obi","at":"2026-11-24T13:50:00.000000Z","away":null,"by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":0,"id":7,"instead_of":"2026-11-26","patient_id":6,"reason":null,"since":null,"starts":null,"told_by":null,"until":null}]]',NULL,NULL,'1f633e64ea720c2d977c1c99d0ba5dc7c20defa913606488812b6399c23a50af','53f6a5d3ce59671e6fdf61b7161b9888b13b2cbb92b255ab6a013f4e0de952aa',2,NULL,NULL,'296b00431a7ce6069164350c63b9de5b',NULL);
INSERT INTO "journal" VALUES(53,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','close',NULL,'[["day_hours",1,null,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":0,"closes":"14:00","day":"2026-11-26","id":1,"opens":null}]]',NULL,NULL,'53f6a5d3ce59671e6fdf61b7161b9888b13b2cbb92b255ab6a013f4e0de952aa','cf1d6af41f4b5106c846af607b057766ac6807eda561e1c0ea0d164ed824b2c6',2,'snow',NULL,'112033eab111e8ba0f0ce5e56c32f7dd',NULL);
INSERT INTO "journal" VALUES(54,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-27','Ana','receptionist','Front desk','do','close',NULL,'[["day_hours",2,null,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":1,"closes":null,"day":"2026-11-27","id":2,"opens":null}]]',NULL,NULL,'cf1d6af41f4b5106c846af607b057766ac6807eda561e1c0ea0d164ed824b2c6','17d43d4642d0cd71134f6512df794e03f4de59026f409060fc1d373c33f5d903',2,'snow',NULL,'b175d221051151a48163968608ba9f41',NULL);
INSERT INTO "journal" VALUES(55,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-27','Ana','receptionist','Front desk','do','open',NULL,'[["day_hours",2,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":1,"closes":null,"day":"2026-11-27","id":2,"opens":null},null]]',NULL,NULL,'17d43d4642d0cd71134f6512df794e03f4de59026f409060fc1d373c33f5d903','16281c47843192dd292ebde06e032d56aaac3801729e884df3ae71592d365838',2,NULL,NULL,'c8fead2b4ba75894b71d8b94bab694ec',NULL);
INSERT INTO "journal" VALUES(56,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','cancel',NULL,'[["group_change",1,null,{"at":"2026-11-24T13:50:00.000000Z","because":"flood","by":"Ana","cancelled":1,"day":"2026-11-26","facilitator":null,"group_id":6,"hard":null,"id":1,"moved_to":null,"room":null}]]',NULL,NULL,'16281c47843192dd292ebde06e032d56aaac3801729e884df3ae71592d365838','a9eab3e86ef98f542f4b12a0797bcc8cbf595092f74b4e3e8b2c2f79823527ab',2,'flood',NULL,'d5d9c73d78b56bccf81493219b08d580',NULL);
INSERT INTO "journal" VALUES(57,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','group-today',NULL,'[["group_change",2,null,{"at":"2026-11-24T13:50:00.000000Z","because":"","by":"Ana","cancelled":0,"day":"2026-11-26","facilitator":null,"group_id":2,"hard":null,"id":2,"moved_to":null,"room":"Hut"}]]',NULL,NULL,'a9eab3e86ef98f542f4b12a0797bcc8cbf595092f74b4e3e8b2c2f79823527ab','2a24e60eafe8d8013d40923b3a09109afb72be6db98cb1bb08988507e370ab68',2,NULL,NULL,'69d7962cd32678f5dee56905f099eb65',NULL);
INSERT INTO "journal" VALUES(58,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',9,'[["acceptance",2,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":0,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":2,"kind":"nothing_known","patient_id":9,"reason":"counselor confirmed"}]]',NULL,NULL,'2a24e60eafe8d8013d40923b3a09109afb72be6db98cb1bb08988507e370ab68','a3ee975df67e3779d538e828688e91deec68370f393d09013217ba0d63ae3eb9',2,'read on the sheet','Mary Obi','59e132e89c4bfe45b16a20420d208c1b',NULL);
INSERT INTO "journal" VALUES(59,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',4,'[["acceptance",3,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":0,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":3,"kind":"not_reached","patient_id":4,"reason":"counselor confirmed"}]]',NULL,NULL,'a3ee975df67e3779d538e828688e91deec68370f393d09013217ba0d63ae3eb9','afdd5f05f4a25bbf279d7e5b7647bfcdccab0aa24b1a18243e618f3ceec3810a',2,'read on the sheet','Mary Obi','0df6887a097cf3a74fdda6985865035a',NULL);
INSERT INTO "journal" VALUES(60,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',3,'[["acceptance",4,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":6,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":4,"kind":"in_no_group","patient_id":3,"reason":"counselor confirmed"}]]',NULL,NULL,'afdd5f05f4a25bbf279d7e5b7647bfcdccab0aa24b1a18243e618f3ceec3810a','743fcbb9a687c411650cf4b9d3d3fea70421f4168506f5b2cd790732a181d274',2,'read on the sheet','Mary Obi','6c24dd99d3b90089daf822749d34cc66',NULL);
INSERT INTO "journal" VALUES(61,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','sign',NULL,'[["sign_off",1,null,{"amendments":0,"at":"2026-11-24T13:50:00.000000Z","by":"Ana Lopez","day":"2026-11-23","digest":"0ecd968ee852ca657afc7a4d260cf075fbb615b842280f068ecc1c193f10e41b","id":1,"locale":"en_US","reopened_at":null,"reopened_because":null,"reopened_by":null,"report":"{\"day\":\"2026-11-23\",\"site\":\"Front desk\",\"demo\":false,\"at\":\"2026-11-24T08:50:00-05:00\",\"counts\":{\"expected\":1,\"here\":0,\"stepped_out\":0,\"checked_out\":4,\"absent\":1,\"excused\":1},\"closed\":null,\"changes\":[],\"signed\":{\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"entry\":61,\"digest\":\"0ecd968ee852ca657afc7a4d260cf075fbb615b842280f068ecc1c193f10e41b\",\"signed_in\":false},\"program\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"counts\":false},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"counts\":true},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"counts\":true},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"counts\":false},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"counts\":false},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"counts\":true},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"counts\":false}],\"patients\":[{\"mrn\":\"101\",\"name\":\"Bo Larsen\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Harbor House\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":160,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":45,\"why\":[\"out of class 11:10-11:25\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"105\",\"name\":\"Mei Lin\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T08:40:00-05:00\"},{\"in\":\"2026-11-23T09:20:00-05:00\",\"out\":\"2026-11-23T15:10:00-05:00\"}],\"destination\":\"Own home\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":180,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"room\":\"Quiet room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":40,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":10,\"countable\":0,\"why\":[]}]},{\"mrn\":\"T-1\",\"name\":\"Joy Okafor\",\"state\":\"expected\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"102\",\"name\":\"Dana Rivera\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Maple Street\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":175,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"103\",\"name\":\"Thomas Rivers\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"ride\",\"with\":\"his sister\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":108,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":48,\"why\":[\"admitted 12 min in\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":55,\"countable\":0,\"why\":[\"left 5 min early\",\"not in a group\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"104\",\"name\":\"Tomás Rivers\",\"state\":\"absent\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[{\"at\":\"2026-11-23T09:15:00-05:00\",\"outcome\":\"no-answer\",\"by\":\"Ana\",\"text\":\"left word with the house\"}],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"108\",\"name\":\"Carl Weiss\",\"state\":\"excused\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]}],\"questions\":[],\"accepted\":[{\"kind\":\"still_in_building\",\"mrn\":\"105\",\"group\":null,\"reason\":\"not known\",\"by\":\"Ana\",\"at\":\"2026-11-23T15:30:00-05:00\",\"confirmed_by\":null},{\"kind\":\"nothing_known\",\"mrn\":\"T-1\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"not_reached\",\"mrn\":\"104\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"in_no_group\",\"mrn\":\"103\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"}],\"amendments\":[]}","role":"receptionist","signed_in":0,"spoken":"{}","up_to":60,"zone":"America/New_York"}]]',NULL,NULL,'743fcbb9a687c411650cf4b9d3d3fea70421f4168506f5b2cd790732a181d274','1e26324e1e8966c864e53d0da638494a3d100dd6c0062cbfe383397400dfa517',2,NULL,NULL,'ffc83529329b31b06ae4c23c21cd5900',NULL);
INSERT INTO "journal" VALUES(62,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','reopen',NULL,'[["sign_off",1,{"reopened_at":null,"reopened_because":null,"reopened_by":null},{"reopened_at":"2026-11-24T13:50:00.000000Z","reopened_because":"read on the sheet","reopened_by":"Ana Lopez"}]]',NULL,NULL,'1e26324e1e8966c864e53d0da638494a3d100dd6c0062cbfe383397400dfa517','1b57ce15a514eacdd01e2a8b2c0bcd31f7d0c2938fbcf5b3b0740fbcb57fb147',2,'read on the sheet',NULL,'47721a7daa35dc25ade5d09bd05afc21',NULL);
INSERT INTO "journal" VALUES(63,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','sign',NULL,'[["sign_off",2,null,{"amendments":0,"at":"2026-11-24T13:50:00.000000Z","by":"Ana Lopez","day":"2026-11-23","digest":"a000f727f082cd061c4fcb0462ab2ce2057f3e7a3a4c122ce92d5a621deb4759","id":2,"locale":"en_US","reopened_at":null,"reopened_because":null,"reopened_by":null,"report":"{\"day\":\"2026-11-23\",\"site\":\"Front desk\",\"demo\":false,\"at\":\"2026-11-24T08:50:00-05:00\",\"counts\":{\"expected\":1,\"here\":0,\"stepped_out\":0,\"checked_out\":4,\"absent\":1,\"excused\":1},\"closed\":null,\"changes\":[],\"signed\":{\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"entry\":63,\"digest\":\"a000f727f082cd061c4fcb0462ab2ce2057f3e7a3a4c122ce92d5a621deb4759\",\"signed_in\":false},\"program\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"counts\":false},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"counts\":true},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"counts\":true},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"counts\":false},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"counts\":false},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"counts\":true},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"counts\":false}],\"patients\":[{\"mrn\":\"101\",\"name\":\"Bo Larsen\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Harbor House\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":160,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":45,\"why\":[\"out of class 11:10-11:25\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"105\",\"name\":\"Mei Lin\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T08:40:00-05:00\"},{\"in\":\"2026-11-23T09:20:00-05:00\",\"out\":\"2026-11-23T15:10:00-05:00\"}],\"destination\":\"Own home\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":180,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"room\":\"Quiet room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":40,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":10,\"countable\":0,\"why\":[]}]},{\"mrn\":\"T-1\",\"name\":\"Joy Okafor\",\"state\":\"expected\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"102\",\"name\":\"Dana Rivera\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Maple Street\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":175,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"103\",\"name\":\"Thomas Rivers\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"ride\",\"with\":\"his sister\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":108,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":48,\"why\":[\"admitted 12 min in\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":55,\"countable\":0,\"why\":[\"left 5 min early\",\"not in a group\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"104\",\"name\":\"Tomás Rivers\",\"state\":\"absent\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[{\"at\":\"2026-11-23T09:15:00-05:00\",\"outcome\":\"no-answer\",\"by\":\"Ana\",\"text\":\"left word with the house\"}],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"108\",\"name\":\"Carl Weiss\",\"state\":\"excused\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]}],\"questions\":[],\"accepted\":[{\"kind\":\"still_in_building\",\"mrn\":\"105\",\"group\":null,\"reason\":\"not known\",\"by\":\"Ana\",\"at\":\"2026-11-23T15:30:00-05:00\",\"confirmed_by\":null},{\"kind\":\"nothing_known\",\"mrn\":\"T-1\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"not_reached\",\"mrn\":\"104\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"in_no_group\",\"mrn\":\"103\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"}],\"amendments\":[]}","role":"receptionist","signed_in":0,"spoken":"{}","up_to":62,"zone":"America/New_York"}]]',NULL,NULL,'1b57ce15a514eacdd01e2a8b2c0bcd31f7d0c2938fbcf5b3b0740fbcb57fb147','71b01ec3f344a6ed792d5d1d0d7ae5004322a5bf739970cdc97e6736abe861ff',2,NULL,NULL,'23d1d9f57f33707ab7a2e5f637d9f1c4',NULL);
INSERT INTO "journal" VALUES(64,'2026-11-24T13:50:00.000000Z','2026-11-23T14:10:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','check-in',8,'[["visit",5,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":5,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":8,"reason":null,"scheduled":1,"status":"left open","told_by":"","with_whom":""}],["seat",13,null,{"day_block_id":2,"entered_at":null,"id":13,"session_id":1,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["seat",14,null,{"day_block_id":3,"entered_at":null,"id":14,"session_id":3,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["seat",15,null,{"day_block_id":6,"entered_at":null,"id":15,"session_id":9,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["stay",6,null,{"back_by":null,"came":"2026-11-23T14:10:00.000000Z","came_by":"Ana Lopez","id":6,"left":null,"visit_id":5}]]',NULL,NULL,'71b01ec3f344a6ed792d5d1d0d7ae5004322a5bf739970cdc97e6736abe861ff','609b8eefe2ba92791dfe7dabf59a3232e0de345e804647d4143d29c2d999adca',2,'read on the sheet',NULL,'0e050392d3a70a84ed206fb0b2e052fa',NULL);
INSERT INTO "journal" VALUES(65,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','settings','settings',NULL,'[["site",1,{"targets":"[]"},{"targets":"[[\"PHP\",300,1500,5]]"}],["staff",3,null,{"active":1,"id":3,"name":"Kim Lee","passphrase_at":null,"role":"lead","sign_in":null,"unlocked_at":null}]]',NULL,NULL,'609b8eefe2ba92791dfe7dabf59a3232e0de345e804647d4143d29c2d999adca','d4a61e198e899579f88026267db4e951919ecf4eed1acd82edea04e1011685fa',2,NULL,NULL,'394cfe46404a7f26f231e2c3f31a392a',NULL);
INSERT INTO "journal" VALUES(66,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','staff','staff',NULL,'[["staff",4,null,{"active":1,"id":4,"name":"Omar Haddad","passphrase_at":null,"role":"receptionist","sign_in":"omar","unlocked_at":null}]]',NULL,NULL,'d4a61e198e899579f88026267db4e951919ecf4eed1acd82edea04e1011685fa','edda3d50eda8844ebecd0600ed4137917ef6c4d8b4c5d696ee89a131fa7624bb',2,NULL,NULL,'c420b6e470c1611b2419fac60490384b',NULL);
INSERT INTO "journal" VALUES(67,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','staff','staff',NULL,'[["staff",4,{"unlocked_at":null},{"unlocked_at":"2026-11-24T13:50:00.000000Z"}]]',NULL,NULL,'edda3d50eda8844ebecd0600ed4137917ef6c4d8b4c5d696ee89a131fa7624bb','a827efd111b8c22e860202e0a6956f82e4314eb6cca541e6a8330ca1a632a63a',2,NULL,NULL,'3b21a810b17686dabec5dad7d29bcfdf',NULL);
INSERT INTO "journal" VALUES(68,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','staff','staff',NULL,'[["staff",4,{"role":"receptionist"},{"role":"auditor"}]]',NULL,NULL,'a827efd111b8c22e860202e0a6956f82e4314eb6cca541e6a8330ca1a632a63a','f672c81c24baf3e0946d95acb59c5aa24e1c50b543705256968e2ea03335ea71',2,NULL,NULL,'74f53c5a72dc83bb2d6054bbd3090c70',NULL);
INSERT INTO "journal" VALUES(69,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','staff','staff',NULL,'[["staff",4,{"active":1},{"active":0}]]',NULL,NULL,'f672c81c24baf3e0946d95acb59c5aa24e1c50b543705256968e2ea03335ea71','b83ed262e89707e097f83fe07dda481632c1ac966d560d61ce6c0c62ffa645fe',2,NULL,NULL,'7f1a140bfeb1f02cad4eca9f71a0596c',NULL);
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
CREATE TABLE recovery_code (
	id INTEGER NOT NULL, 
	sealed TEXT NOT NULL, 
	made_at TEXT NOT NULL, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "recovery_code" VALUES(1,'$argon2id$v=19$m=65536,t=3,p=4$d2prNirOKmvNk8aXreuXGg$yudVId6vKGtslanlIfg+3atX7JBHpJLC0Mklc3KU2/A','2026-11-24T13:50:00.000000Z');
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
INSERT INTO "sign_off" VALUES(1,'2026-11-23','{"day":"2026-11-23","site":"Front desk","demo":false,"at":"2026-11-24T08:50:00-05:00","counts":{"expected":1,"here":0,"stepped_out":0,"checked_out":4,"absent":1,"excused":1},"closed":null,"changes":[],"signed":{"by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","entry":61,"digest":"0ecd968ee852ca657afc7a4d260cf075fbb615b842280f068ecc1c193f10e41b","signed_in":false},"program":[{"block":"Check-in","starts":"09:00","ends":"10:00","counts":false},{"block":"Spirituality","starts":"10:00","ends":"11:00","counts":true},{"block":"Class","starts":"11:00","ends":"12:00","counts":true},{"block":"Lunch","starts":"12:00","ends":"13:00","counts":false},{"block":"Open","starts":"13:00","ends":"14:00","counts":false},{"block":"Activity","starts":"14:00","ends":"15:00","counts":true},{"block":"Check-out","starts":"15:00","ends":"16:00","counts":false}],"patients":[{"mrn":"101","name":"Bo Larsen","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Harbor House","with":null,"outreach":[],"late_minutes":0,"countable_minutes":160,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":45,"why":["out of class 11:10-11:25"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"105","name":"Mei Lin","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T08:40:00-05:00"},{"in":"2026-11-23T09:20:00-05:00","out":"2026-11-23T15:10:00-05:00"}],"destination":"Own home","with":null,"outreach":[],"late_minutes":0,"countable_minutes":180,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","room":"Quiet room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":40,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","minutes":60,"countable":60,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":10,"countable":0,"why":[]}]},{"mrn":"T-1","name":"Joy Okafor","state":"expected","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"102","name":"Dana Rivera","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Maple Street","with":null,"outreach":[],"late_minutes":0,"countable_minutes":175,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"103","name":"Thomas Rivers","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"ride","with":"his sister","outreach":[],"late_minutes":0,"countable_minutes":108,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":48,"why":["admitted 12 min in"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":55,"countable":0,"why":["left 5 min early","not in a group"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"104","name":"Tomás Rivers","state":"absent","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[{"at":"2026-11-23T09:15:00-05:00","outcome":"no-answer","by":"Ana","text":"left word with the house"}],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"108","name":"Carl Weiss","state":"excused","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]}],"questions":[],"accepted":[{"kind":"still_in_building","mrn":"105","group":null,"reason":"not known","by":"Ana","at":"2026-11-23T15:30:00-05:00","confirmed_by":null},{"kind":"nothing_known","mrn":"T-1","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"not_reached","mrn":"104","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"in_no_group","mrn":"103","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"}],"amendments":[]}','en_US','America/New_York','{}','0ecd968ee852ca657afc7a4d260cf075fbb615b842280f068ecc1c193f10e41b',60,0,'Ana Lopez','receptionist',0,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','Ana Lopez','read on the sheet');
INSERT INTO "sign_off" VALUES(2,'2026-11-23','{"day":"2026-11-23","site":"Front desk","demo":false,"at":"2026-11-24T08:50:00-05:00","counts":{"expected":1,"here":0,"stepped_out":0,"checked_out":4,"absent":1,"excused":1},"closed":null,"changes":[],"signed":{"by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","entry":63,"digest":"a000f727f082cd061c4fcb0462ab2ce2057f3e7a3a4c122ce92d5a621deb4759","signed_in":false},"program":[{"block":"Check-in","starts":"09:00","ends":"10:00","counts":false},{"block":"Spirituality","starts":"10:00","ends":"11:00","counts":true},{"block":"Class","starts":"11:00","ends":"12:00","counts":true},{"block":"Lunch","starts":"12:00","ends":"13:00","counts":false},{"block":"Open","starts":"13:00","ends":"14:00","counts":false},{"block":"Activity","starts":"14:00","ends":"15:00","counts":true},{"block":"Check-out","starts":"15:00","ends":"16:00","counts":false}],"patients":[{"mrn":"101","name":"Bo Larsen","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Harbor House","with":null,"outreach":[],"late_minutes":0,"countable_minutes":160,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":45,"why":["out of class 11:10-11:25"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"105","name":"Mei Lin","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T08:40:00-05:00"},{"in":"2026-11-23T09:20:00-05:00","out":"2026-11-23T15:10:00-05:00"}],"destination":"Own home","with":null,"outreach":[],"late_minutes":0,"countable_minutes":180,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","room":"Quiet room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":40,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","minutes":60,"countable":60,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":10,"countable":0,"why":[]}]},{"mrn":"T-1","name":"Joy Okafor","state":"expected","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"102","name":"Dana Rivera","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Maple Street","with":null,"outreach":[],"late_minutes":0,"countable_minutes":175,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"103","name":"Thomas Rivers","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"ride","with":"his sister","outreach":[],"late_minutes":0,"countable_minutes":108,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":48,"why":["admitted 12 min in"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":55,"countable":0,"why":["left 5 min early","not in a group"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"104","name":"Tomás Rivers","state":"absent","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[{"at":"2026-11-23T09:15:00-05:00","outcome":"no-answer","by":"Ana","text":"left word with the house"}],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"108","name":"Carl Weiss","state":"excused","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]}],"questions":[],"accepted":[{"kind":"still_in_building","mrn":"105","group":null,"reason":"not known","by":"Ana","at":"2026-11-23T15:30:00-05:00","confirmed_by":null},{"kind":"nothing_known","mrn":"T-1","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"not_reached","mrn":"104","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"in_no_group","mrn":"103","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"}],"amendments":[]}','en_US','America/New_York','{}','a000f727f082cd061c4fcb0462ab2ce2057f3e7a3a4c122ce92d5a621deb4759',62,0,'Ana Lopez','receptionist',0,'2026-11-24T13:50:00.000000Z',NULL,NULL,NULL);
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
	role TEXT NOT NULL, active INTEGER DEFAULT 1 NOT NULL, sign_in TEXT DEFAULT NULL, passphrase_at TEXT DEFAULT NULL, unlocked_at TEXT DEFAULT NULL, 
	CONSTRAINT uq_staff_name UNIQUE (name)
)
 STRICT

;
INSERT INTO "staff" VALUES(1,'Mary Obi','counselor',1,NULL,NULL,NULL);
INSERT INTO "staff" VALUES(2,'Kevin Doyle','counselor',1,NULL,NULL,NULL);
INSERT INTO "staff" VALUES(3,'Kim Lee','lead',1,NULL,NULL,NULL);
INSERT INTO "staff" VALUES(4,'Omar Haddad','auditor',0,'omar',NULL,'2026-11-24T13:50:00.000000Z');
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
CREATE TABLE wrong_try (
	whose INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	last TEXT NOT NULL, 
	terminal TEXT NOT NULL, 
	CONSTRAINT pk_wrong_try PRIMARY KEY (whose)
)
 STRICT

;
INSERT INTO "wrong_try" VALUES(-2918,1,'2026-11-24T13:50:00.000000Z','Front desk');
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
CREATE UNIQUE INDEX uq_staff_sign_in ON staff (sign_in);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('site',1);
INSERT INTO "sqlite_sequence" VALUES('program_block',7);
INSERT INTO "sqlite_sequence" VALUES('program_group',11);
INSERT INTO "sqlite_sequence" VALUES('staff',4);
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
