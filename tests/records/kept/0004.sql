BEGIN TRANSACTION;
CREATE TABLE absence (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	patient_id INTEGER NOT NULL, 
	day_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	reason TEXT, 
	excused_by TEXT, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	CONSTRAINT fk_absence_day_id FOREIGN KEY(day_id) REFERENCES day (id), 
	CONSTRAINT fk_absence_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_absence_patient_id_day_id UNIQUE (patient_id, day_id)
)
 STRICT

;
INSERT INTO "absence" VALUES(1,4,1,'no call',NULL,NULL,'2026-11-23T14:20:00.000000Z','Ana');
INSERT INTO "absence" VALUES(2,8,1,'excused','not said','Mary Obi','2026-11-23T14:20:00.000000Z','Ana');
CREATE TABLE acceptance (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	day_id INTEGER NOT NULL, 
	patient_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	block_id INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	CONSTRAINT fk_acceptance_day_id FOREIGN KEY(day_id) REFERENCES day (id), 
	CONSTRAINT fk_acceptance_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_acceptance_day_id_patient_id_kind_block_id UNIQUE (day_id, patient_id, kind, block_id)
)
 STRICT

;
INSERT INTO "acceptance" VALUES(1,1,5,'still_in_building',0,'not known','2026-11-23T19:55:00.000000Z','Ana');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0004');
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
INSERT INTO "census_run" VALUES(1,'889fcda1653ff6fb627b4d45ed976f400998e82daf31a58a11fbd8898b2cd75e',8,8,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','','[]','{}','{}','[]');
CREATE TABLE day (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	day TEXT NOT NULL, 
	zone TEXT NOT NULL, 
	day_starts TEXT NOT NULL, 
	weekdays TEXT NOT NULL, 
	grace_minutes INTEGER NOT NULL, 
	checkout_opens_before_minutes INTEGER NOT NULL, 
	door_minutes INTEGER NOT NULL, 
	opened_at TEXT NOT NULL, 
	CONSTRAINT uq_day_day UNIQUE (day)
)
 STRICT

;
INSERT INTO "day" VALUES(1,'2026-11-23','America/New_York','04:00','0 1 2 3 4',0,10,20,'2026-11-23T13:40:00.000000Z');
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
CREATE TABLE former_number (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	patient_id INTEGER NOT NULL, 
	mrn TEXT NOT NULL, 
	CONSTRAINT fk_former_number_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_former_number_mrn UNIQUE (mrn)
)
 STRICT

;
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
INSERT INTO "journal" VALUES(1,'2026-11-23T12:00:00.000000Z','2026-11-23T12:00:00.000000Z','2026-11-23','Ana','lead','Front desk','settings','init',NULL,'[["site",1,null,{"absent_reasons":"[\"not said\", \"sick\", \"court or probation\", \"work or school\", \"family\", \"ride\", \"weather\", \"other\"]","checkout_opens_before_minutes":10,"clock_offset":0,"closed":"[]","countable_days_a_week":3,"countable_minutes_a_day":180,"countable_minutes_a_week":540,"day_starts":"04:00","demo":0,"door_minutes":20,"excused_reasons":"[\"not said\", \"medical\", \"court or probation\", \"work or school\", \"family\", \"other\"]","grace_minutes":0,"id":1,"inbox":"","left_early_reasons":"[\"not said\", \"doctor\", \"court or probation\", \"work or school\", \"family\", \"ride\", \"unwell\", \"left without telling us\", \"sent home by staff\", \"other\"]","locale":"en_US","name":"Front desk","names_hide_after_seconds":45,"weekdays":"0 1 2 3 4","zone":"America/New_York"}],["program_block",1,null,{"countable":0,"ends":"10:00","id":1,"kind":"check-in","name":"Check-in","retired":0,"starts":"09:00","weekdays":""}],["program_block",2,null,{"countable":1,"ends":"11:00","id":2,"kind":"groups","name":"Spirituality","retired":0,"starts":"10:00","weekdays":""}],["program_block",3,null,{"countable":1,"ends":"12:00","id":3,"kind":"groups","name":"Class","retired":0,"starts":"11:00","weekdays":""}],["program_block",4,null,{"countable":0,"ends":"13:00","id":4,"kind":"break","name":"Lunch","retired":0,"starts":"12:00","weekdays":""}],["program_block",5,null,{"countable":0,"ends":"14:00","id":5,"kind":"open","name":"Open","retired":0,"starts":"13:00","weekdays":""}],["program_block",6,null,{"countable":1,"ends":"15:00","id":6,"kind":"groups","name":"Activity","retired":0,"starts":"14:00","weekdays":""}],["program_block",7,null,{"countable":0,"ends":"16:00","id":7,"kind":"check-out","name":"Check-out","retired":0,"starts":"15:00","weekdays":""}],["program_group",1,null,{"block_id":2,"counter_name":null,"facilitator":null,"hard":null,"id":1,"key":1,"name":"12-step workshop","retired":0,"room":"Hall","soft":null}],["program_group",2,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":2,"key":1,"name":"Coping skills","retired":0,"room":"Room 1","soft":10}],["program_group",3,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":3,"key":2,"name":"Stress management","retired":0,"room":"Room 2","soft":10}],["program_group",4,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":4,"key":3,"name":"Communication","retired":0,"room":"Room 3","soft":10}],["program_group",5,null,{"block_id":3,"counter_name":"Room 4","facilitator":null,"hard":10,"id":5,"key":4,"name":"Co-occurring disorders","retired":0,"room":"Room 4","soft":8}],["program_group",6,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":6,"key":5,"name":"Gratitude","retired":0,"room":"Room 5","soft":10}],["program_group",7,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":7,"key":6,"name":"Boundaries","retired":0,"room":"Room 6","soft":10}],["program_group",8,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":8,"key":7,"name":"Life skills","retired":0,"room":"Room 7","soft":10}],["program_group",9,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":12,"id":9,"key":1,"name":"Yoga","retired":0,"room":"Mat room","soft":10}],["program_group",10,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":10,"id":10,"key":2,"name":"Meditation","retired":0,"room":"Quiet room","soft":8}],["program_group",11,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":12,"id":11,"key":3,"name":"Music therapy","retired":0,"room":"Studio","soft":10}]]',NULL,NULL,'0000000000000000000000000000000000000000000000000000000000000000','334a7cd58b33532ec6f4cee32d4aa16b0791be8ce0a8be7f2ae76ab2d4e17431',2,NULL,NULL,'ce2be22ab69588c5e1e7f8d4c27acc84',NULL);
INSERT INTO "journal" VALUES(2,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',1,'[["staff",1,null,{"id":1,"name":"Mary Obi","role":"counselor"}],["living_arrangement",1,null,{"id":1,"kind":"sober living home","name":"Harbor House"}],["patient",1,null,{"admit_date":"2026-09-01","card":"CARD101","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"card\":\"CARD101\",\"classes\":\"Coping skills\",\"counselor\":\"Mary Obi\",\"discharge_date\":\"\",\"dob\":\"1991-12-04\",\"first_name\":\"Bo\",\"last_name\":\"Larsen\",\"living_arrangement\":\"Harbor House\",\"name_used\":\"\",\"schedule_days\":\"\"}","counselor_id":1,"discharge_date":null,"dob":"1991-12-04","first_name":"Bo","former_name":"","id":1,"joined_into":null,"last_name":"Larsen","level_of_care":"","living_arrangement_id":1,"mrn":"101","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",1,null,{"block_id":3,"group_id":2,"id":1,"patient_id":1,"weekday":-1}],["plan",2,null,{"block_id":6,"group_id":9,"id":2,"patient_id":1,"weekday":-1}]]',NULL,NULL,'334a7cd58b33532ec6f4cee32d4aa16b0791be8ce0a8be7f2ae76ab2d4e17431','437dff06cdcd0851e4f34d360da0a5017f84f98f456bee1450d1b3a7e3750090',2,NULL,NULL,'5a8fb81b481d1712843b849e0f5f1ae9',NULL);
INSERT INTO "journal" VALUES(3,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',2,'[["patient",2,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"card\":\"\",\"classes\":\"Coping skills\",\"counselor\":\"Mary Obi\",\"discharge_date\":\"\",\"dob\":\"1988-03-05\",\"first_name\":\"Dana\",\"last_name\":\"Rivera\",\"living_arrangement\":\"Harbor House\",\"name_used\":\"\",\"schedule_days\":\"\"}","counselor_id":1,"discharge_date":null,"dob":"1988-03-05","first_name":"Dana","former_name":"","id":2,"joined_into":null,"last_name":"Rivera","level_of_care":"","living_arrangement_id":1,"mrn":"102","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",3,null,{"block_id":3,"group_id":2,"id":3,"patient_id":2,"weekday":-1}],["plan",4,null,{"block_id":6,"group_id":9,"id":4,"patient_id":2,"weekday":-1}]]',NULL,NULL,'437dff06cdcd0851e4f34d360da0a5017f84f98f456bee1450d1b3a7e3750090','e580db6195af12a6bb2847b53e6fb1d02d561f42e898cc1b04ca1ddab270834c',2,NULL,NULL,'74b6d46c69a2cdafe39994ce25199351',NULL);
INSERT INTO "journal" VALUES(4,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',3,'[["staff",2,null,{"id":2,"name":"Kevin Doyle","role":"counselor"}],["living_arrangement",2,null,{"id":2,"kind":"sober living home","name":"Maple Street"}],["patient",3,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Meditation\",\"admit_date\":\"2026-09-01\",\"card\":\"\",\"classes\":\"Boundaries\",\"counselor\":\"Kevin Doyle\",\"discharge_date\":\"\",\"dob\":\"1979-01-15\",\"first_name\":\"Thomas\",\"last_name\":\"Rivers\",\"living_arrangement\":\"Maple Street\",\"name_used\":\"\",\"schedule_days\":\"\"}","counselor_id":2,"discharge_date":null,"dob":"1979-01-15","first_name":"Thomas","former_name":"","id":3,"joined_into":null,"last_name":"Rivers","level_of_care":"","living_arrangement_id":2,"mrn":"103","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",5,null,{"block_id":3,"group_id":7,"id":5,"patient_id":3,"weekday":-1}],["plan",6,null,{"block_id":6,"group_id":10,"id":6,"patient_id":3,"weekday":-1}]]',NULL,NULL,'e580db6195af12a6bb2847b53e6fb1d02d561f42e898cc1b04ca1ddab270834c','af0e9af34a944a913264dfdc69521cf9eb4e5266ce20ecf2d146f58e1f7b775b',2,NULL,NULL,'8b11559be773e3bd86403ccc99416567',NULL);
INSERT INTO "journal" VALUES(5,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',4,'[["patient",4,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Music therapy\",\"admit_date\":\"2026-09-01\",\"card\":\"\",\"classes\":\"Gratitude\",\"counselor\":\"Kevin Doyle\",\"discharge_date\":\"\",\"dob\":\"1993-07-30\",\"first_name\":\"Tomás\",\"last_name\":\"Rivers\",\"living_arrangement\":\"Maple Street\",\"name_used\":\"\",\"schedule_days\":\"\"}","counselor_id":2,"discharge_date":null,"dob":"1993-07-30","first_name":"Tomás","former_name":"","id":4,"joined_into":null,"last_name":"Rivers","level_of_care":"","living_arrangement_id":2,"mrn":"104","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",7,null,{"block_id":3,"group_id":6,"id":7,"patient_id":4,"weekday":-1}],["plan",8,null,{"block_id":6,"group_id":11,"id":8,"patient_id":4,"weekday":-1}]]',NULL,NULL,'af0e9af34a944a913264dfdc69521cf9eb4e5266ce20ecf2d146f58e1f7b775b','fe5f4de1be35c982a873067f713ed1334000d8f97a971ca18e55f286b6a0a6db',2,NULL,NULL,'ac20c5a79cd0e0ae6487112be144b659',NULL);
INSERT INTO "journal" VALUES(6,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',5,'[["living_arrangement",3,null,{"id":3,"kind":"own home","name":"Own home"}],["patient",5,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Meditation\",\"admit_date\":\"2026-09-01\",\"card\":\"\",\"classes\":\"Mon:Boundaries;Wed:Gratitude\",\"counselor\":\"Mary Obi\",\"discharge_date\":\"\",\"dob\":\"1995-05-20\",\"first_name\":\"Mei\",\"last_name\":\"Lin\",\"living_arrangement\":\"Own home\",\"name_used\":\"\",\"schedule_days\":\"Mon Wed Fri\"}","counselor_id":1,"discharge_date":null,"dob":"1995-05-20","first_name":"Mei","former_name":"","id":5,"joined_into":null,"last_name":"Lin","level_of_care":"","living_arrangement_id":3,"mrn":"105","name_used":"","phone":"","pronouns":"","schedule_days":"0 2 4","temporary":0,"track_id":null,"used_name_alone":0}],["plan",9,null,{"block_id":3,"group_id":7,"id":9,"patient_id":5,"weekday":0}],["plan",10,null,{"block_id":3,"group_id":6,"id":10,"patient_id":5,"weekday":2}],["plan",11,null,{"block_id":6,"group_id":10,"id":11,"patient_id":5,"weekday":-1}]]',NULL,NULL,'fe5f4de1be35c982a873067f713ed1334000d8f97a971ca18e55f286b6a0a6db','0e8cd766979245a5110fa8e3642cddccd6fadecbda603c0d596f3dbd689be00c',2,NULL,NULL,'8b9b2a64b65d21a328bb8b721098da9e',NULL);
INSERT INTO "journal" VALUES(7,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',6,'[["patient",6,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"card\":\"\",\"classes\":\"Life skills\",\"counselor\":\"Kevin Doyle\",\"discharge_date\":\"\",\"dob\":\"1984-10-11\",\"first_name\":\"Ali\",\"last_name\":\"Haddad\",\"living_arrangement\":\"\",\"name_used\":\"\",\"schedule_days\":\"Tue Thu\"}","counselor_id":2,"discharge_date":null,"dob":"1984-10-11","first_name":"Ali","former_name":"","id":6,"joined_into":null,"last_name":"Haddad","level_of_care":"","living_arrangement_id":null,"mrn":"106","name_used":"","phone":"","pronouns":"","schedule_days":"1 3","temporary":0,"track_id":null,"used_name_alone":0}],["plan",12,null,{"block_id":3,"group_id":8,"id":12,"patient_id":6,"weekday":-1}],["plan",13,null,{"block_id":6,"group_id":9,"id":13,"patient_id":6,"weekday":-1}]]',NULL,NULL,'0e8cd766979245a5110fa8e3642cddccd6fadecbda603c0d596f3dbd689be00c','c896caca622f94c9ce2e66ca37643f071b4a4760130f1315a904cdc4a7c2d0f5',2,NULL,NULL,'bda0e4f3fcd23b22eac3f5b6f2ac98e0',NULL);
INSERT INTO "journal" VALUES(8,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',7,'[["patient",7,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"card\":\"\",\"classes\":\"Life skills\",\"counselor\":\"Mary Obi\",\"discharge_date\":\"2026-11-20\",\"dob\":\"1999-02-28\",\"first_name\":\"Noor\",\"last_name\":\"Khan\",\"living_arrangement\":\"Harbor House\",\"name_used\":\"\",\"schedule_days\":\"\"}","counselor_id":1,"discharge_date":"2026-11-20","dob":"1999-02-28","first_name":"Noor","former_name":"","id":7,"joined_into":null,"last_name":"Khan","level_of_care":"","living_arrangement_id":1,"mrn":"107","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",14,null,{"block_id":3,"group_id":8,"id":14,"patient_id":7,"weekday":-1}],["plan",15,null,{"block_id":6,"group_id":9,"id":15,"patient_id":7,"weekday":-1}]]',NULL,NULL,'c896caca622f94c9ce2e66ca37643f071b4a4760130f1315a904cdc4a7c2d0f5','ab647116a1d3e7699bcd03a58a34d1dfd88f0bfafccdc3ea7616447d64c94eba',2,NULL,NULL,'9bcb39cd6da14d16dc434746466c83ad',NULL);
INSERT INTO "journal" VALUES(9,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',8,'[["patient",8,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"card\":\"\",\"classes\":\"Stress management\",\"counselor\":\"Mary Obi\",\"discharge_date\":\"\",\"dob\":\"1970-06-06\",\"first_name\":\"Karl\",\"last_name\":\"Weiss\",\"living_arrangement\":\"Harbor House\",\"name_used\":\"Carl\",\"schedule_days\":\"\"}","counselor_id":1,"discharge_date":null,"dob":"1970-06-06","first_name":"Karl","former_name":"","id":8,"joined_into":null,"last_name":"Weiss","level_of_care":"","living_arrangement_id":1,"mrn":"108","name_used":"Carl","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",16,null,{"block_id":3,"group_id":3,"id":16,"patient_id":8,"weekday":-1}],["plan",17,null,{"block_id":6,"group_id":9,"id":17,"patient_id":8,"weekday":-1}]]',NULL,NULL,'ab647116a1d3e7699bcd03a58a34d1dfd88f0bfafccdc3ea7616447d64c94eba','e28a9559b7bc90f2d346d4fe587ba8b6addb0ad855870fee8d7d4c3d59768be6',2,NULL,NULL,'f6c6b187b1b29263d6c9a99cdb8477da',NULL);
INSERT INTO "journal" VALUES(10,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','import',NULL,'[["census_run",1,null,{"absent":"[]","dates":"{}","file_hash":"889fcda1653ff6fb627b4d45ed976f400998e82daf31a58a11fbd8898b2cd75e","file_name":"","finished_at":"2026-11-23T13:40:00.000000Z","header":"[]","id":1,"mapping":"{}","rows_done":8,"rows_total":8,"started_at":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'e28a9559b7bc90f2d346d4fe587ba8b6addb0ad855870fee8d7d4c3d59768be6','a6dd94c5706f5a2c4f96f0cf33b771d624864be2b9327eb939035e651950d03c',2,NULL,NULL,'aac1476a6db5548f59700db50f01f9f6',NULL);
INSERT INTO "journal" VALUES(11,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','open-day',NULL,'[["day",1,null,{"checkout_opens_before_minutes":10,"day":"2026-11-23","day_starts":"04:00","door_minutes":20,"grace_minutes":0,"id":1,"opened_at":"2026-11-23T13:40:00.000000Z","weekdays":"0 1 2 3 4","zone":"America/New_York"}],["day_block",1,null,{"block_id":1,"countable":0,"day_id":1,"ends":"10:00","id":1,"kind":"check-in","name":"Check-in","starts":"09:00","tracks":"[]"}],["day_block",2,null,{"block_id":2,"countable":1,"day_id":1,"ends":"11:00","id":2,"kind":"groups","name":"Spirituality","starts":"10:00","tracks":"[]"}],["group_session",1,null,{"counter_name":null,"day_block_id":2,"facilitator":null,"group_id":1,"hard":null,"id":1,"key":1,"name":"12-step workshop","room":"Hall","soft":null}],["day_block",3,null,{"block_id":3,"countable":1,"day_id":1,"ends":"12:00","id":3,"kind":"groups","name":"Class","starts":"11:00","tracks":"[]"}],["group_session",2,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":2,"hard":12,"id":2,"key":1,"name":"Coping skills","room":"Room 1","soft":10}],["group_session",3,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":3,"hard":12,"id":3,"key":2,"name":"Stress management","room":"Room 2","soft":10}],["group_session",4,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":4,"hard":12,"id":4,"key":3,"name":"Communication","room":"Room 3","soft":10}],["group_session",5,null,{"counter_name":"Room 4","day_block_id":3,"facilitator":null,"group_id":5,"hard":10,"id":5,"key":4,"name":"Co-occurring disorders","room":"Room 4","soft":8}],["group_session",6,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":6,"hard":12,"id":6,"key":5,"name":"Gratitude","room":"Room 5","soft":10}],["group_session",7,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":7,"hard":12,"id":7,"key":6,"name":"Boundaries","room":"Room 6","soft":10}],["group_session",8,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":8,"hard":12,"id":8,"key":7,"name":"Life skills","room":"Room 7","soft":10}],["day_block",4,null,{"block_id":4,"countable":0,"day_id":1,"ends":"13:00","id":4,"kind":"break","name":"Lunch","starts":"12:00","tracks":"[]"}],["day_block",5,null,{"block_id":5,"countable":0,"day_id":1,"ends":"14:00","id":5,"kind":"open","name":"Open","starts":"13:00","tracks":"[]"}],["day_block",6,null,{"block_id":6,"countable":1,"day_id":1,"ends":"15:00","id":6,"kind":"groups","name":"Activity","starts":"14:00","tracks":"[]"}],["group_session",9,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":9,"hard":12,"id":9,"key":1,"name":"Yoga","room":"Mat room","soft":10}],["group_session",10,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":10,"hard":10,"id":10,"key":2,"name":"Meditation","room":"Quiet room","soft":8}],["group_session",11,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":11,"hard":12,"id":11,"key":3,"name":"Music therapy","room":"Studio","soft":10}],["day_block",7,null,{"block_id":7,"countable":0,"day_id":1,"ends":"16:00","id":7,"kind":"check-out","name":"Check-out","starts":"15:00","tracks":"[]"}]]',NULL,NULL,'a6dd94c5706f5a2c4f96f0cf33b771d624864be2b9327eb939035e651950d03c','f2e657267afbd016c95d8fdb992f32e7e537d3fabef85e7e2faea2cb4f216c18',2,NULL,NULL,'b7ead74d35725d1e084b23ec279f0ba6',NULL);
INSERT INTO "journal" VALUES(12,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',1,'[["visit",1,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":1,"known_by":"","known_by_name":"","patient_id":1,"reason":null,"scheduled":1,"status":"open","told_by":""}],["seat",1,null,{"day_block_id":2,"id":1,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["seat",2,null,{"day_block_id":3,"id":2,"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["seat",3,null,{"day_block_id":6,"id":3,"session_id":9,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["stay",1,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":1,"left":null,"visit_id":1}]]',NULL,NULL,'f2e657267afbd016c95d8fdb992f32e7e537d3fabef85e7e2faea2cb4f216c18','a9db4cbe3bf00162cad7bdec889dc55c71177aded3c3711120e3730c657c257b',2,NULL,NULL,'187dd3e9949362e58a727cbf9cf06584',NULL);
INSERT INTO "journal" VALUES(13,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',2,'[["visit",2,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":2,"known_by":"","known_by_name":"","patient_id":2,"reason":null,"scheduled":1,"status":"open","told_by":""}],["seat",4,null,{"day_block_id":2,"id":4,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["seat",5,null,{"day_block_id":3,"id":5,"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["seat",6,null,{"day_block_id":6,"id":6,"session_id":9,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["stay",2,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":2,"left":null,"visit_id":2}]]',NULL,NULL,'a9db4cbe3bf00162cad7bdec889dc55c71177aded3c3711120e3730c657c257b','823a11c7cd2130bbf665fc404a0443791da0601ae11e72392cff4d87e4cba87d',2,NULL,NULL,'313804cc4a2c5f6e51b5f1916e35af86',NULL);
INSERT INTO "journal" VALUES(14,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',5,'[["visit",3,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":3,"known_by":"","known_by_name":"","patient_id":5,"reason":null,"scheduled":1,"status":"open","told_by":""}],["seat",7,null,{"day_block_id":2,"id":7,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["seat",8,null,{"day_block_id":3,"id":8,"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["seat",9,null,{"day_block_id":6,"id":9,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["stay",3,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":3,"left":null,"visit_id":3}]]',NULL,NULL,'823a11c7cd2130bbf665fc404a0443791da0601ae11e72392cff4d87e4cba87d','c830ffc656869f3f5762c8aa363c7c6d7140b194cbea2b9b41600d4b90b1de2b',2,NULL,NULL,'ec1c321cffb7fe7ace68f8019b326a75',NULL);
INSERT INTO "journal" VALUES(15,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',3,'[["visit",4,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":4,"known_by":"","known_by_name":"","patient_id":3,"reason":null,"scheduled":1,"status":"open","told_by":""}],["seat",10,null,{"day_block_id":2,"id":10,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["seat",11,null,{"day_block_id":3,"id":11,"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["seat",12,null,{"day_block_id":6,"id":12,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["stay",4,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":4,"left":null,"visit_id":4}]]',NULL,NULL,'c830ffc656869f3f5762c8aa363c7c6d7140b194cbea2b9b41600d4b90b1de2b','caba49f26c0dccbc6691c2b88f7ac887f54fb12c938273f8bc6732c4c06e692b',2,NULL,NULL,'957738c1a96072d0564fe0b024a2454f',NULL);
INSERT INTO "journal" VALUES(16,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','update',1,'[["plan",1,{"group_id":2},{"group_id":6}]]',NULL,NULL,'caba49f26c0dccbc6691c2b88f7ac887f54fb12c938273f8bc6732c4c06e692b','08e5649bf76ae4aa09c14b57b6e486384a8ca80064ba0535d00fd03a04b6cd03',2,NULL,NULL,'6229d6b644a1a4cca3cf8f70ec346543',NULL);
INSERT INTO "journal" VALUES(17,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','step-out',5,'[["stay",3,{"back_by":null,"left":null},{"back_by":"2026-11-23T14:30:00.000000Z","left":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'08e5649bf76ae4aa09c14b57b6e486384a8ca80064ba0535d00fd03a04b6cd03','65e2fc589dfb3090ecd54a7b47ab8bb65187e4833f7bb5c8d7bbacf8fc1cf338',2,NULL,NULL,'d92b00d210fc287644ca35aab1fa41ca',NULL);
INSERT INTO "journal" VALUES(18,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','return',5,'[["stay",5,null,{"back_by":null,"came":"2026-11-23T14:20:00.000000Z","came_by":"Ana","id":5,"left":null,"visit_id":3}]]',NULL,NULL,'65e2fc589dfb3090ecd54a7b47ab8bb65187e4833f7bb5c8d7bbacf8fc1cf338','75a6b17f51ed7a922ebc59790ef2e54d4a87a1a15605186f9630e624d0c74237',2,NULL,NULL,'64f483fa0bd25796f79f88c496a7e0bf',NULL);
INSERT INTO "journal" VALUES(19,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','absent',4,'[["absence",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"excused_by":null,"id":1,"kind":"no call","patient_id":4,"reason":null}]]',NULL,NULL,'75a6b17f51ed7a922ebc59790ef2e54d4a87a1a15605186f9630e624d0c74237','3303a8fef0b509c6779bac9054a98f8ea090b4c48250213c28db5312283d93a1',2,NULL,NULL,'757776dddaa8880c7c68653264416e33',NULL);
INSERT INTO "journal" VALUES(20,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','excuse',8,'[["absence",2,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"excused_by":"Mary Obi","id":2,"kind":"excused","patient_id":8,"reason":"not said"}]]',NULL,NULL,'3303a8fef0b509c6779bac9054a98f8ea090b4c48250213c28db5312283d93a1','f95b7af790a89645650b2e2cb121621df3986888720364d7597cf610bebf26a8',2,NULL,NULL,'b05b50a91b6de82227d49455e539e0f6',NULL);
INSERT INTO "journal" VALUES(21,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','note',1,'[["note",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","id":1,"patient_id":1,"text":"Sister called"}]]',NULL,NULL,'f95b7af790a89645650b2e2cb121621df3986888720364d7597cf610bebf26a8','58d540c129a790b3f2168762c576f1b3297e74aff4f860f7a4fc5b1c6d9be083',2,NULL,NULL,'89719290db45b9ad73d455464dd24467',NULL);
INSERT INTO "journal" VALUES(22,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','undo',1,'[["note",1,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","id":1,"patient_id":1,"text":"Sister called"},null]]',21,NULL,'58d540c129a790b3f2168762c576f1b3297e74aff4f860f7a4fc5b1c6d9be083','33816099025ceb0dd9916f603deb1d3f22d3b460cc691d5de2dec19bf2b14a5e',2,NULL,NULL,'808e76054840afa58bac7b60ea5d8791',NULL);
INSERT INTO "journal" VALUES(23,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','assign',3,'[["seat",11,{"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z"},{"session_id":2,"taken_at":"2026-11-23T14:20:00.000000Z"}]]',NULL,NULL,'33816099025ceb0dd9916f603deb1d3f22d3b460cc691d5de2dec19bf2b14a5e','ff52c4d2b511b0932667e0ee02c345860ce9aa5b12cbb0cc7692a28711736255',2,NULL,NULL,'06bedbc4b10295c2f23f888abca30d1f',NULL);
INSERT INTO "journal" VALUES(24,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','unassign',3,'[["seat",12,{"day_block_id":6,"id":12,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4},null]]',NULL,NULL,'ff52c4d2b511b0932667e0ee02c345860ce9aa5b12cbb0cc7692a28711736255','de2d2018406bf1d64959a36a86ab18f3440d6956c5ee5ed7b02a810271ff0c9f',2,NULL,NULL,'6048a35cfc5e7b57ddade1e5d1f2984e',NULL);
INSERT INTO "journal" VALUES(25,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','admit',9,'[["patient",9,null,{"admit_date":"2026-11-23","card":"","census_row":"","counselor_id":null,"discharge_date":null,"dob":"1990-11-23","first_name":"Joy","former_name":"","id":9,"joined_into":null,"last_name":"Okafor","level_of_care":"","living_arrangement_id":null,"mrn":"T-1","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":1,"track_id":null,"used_name_alone":0}]]',NULL,NULL,'de2d2018406bf1d64959a36a86ab18f3440d6956c5ee5ed7b02a810271ff0c9f','dff30b0bec504de19f722184c183a860bfa0a870cc11d783957bf4580c8930ab',2,NULL,NULL,'9ead4c1c2eb7b4218104d9502efb10e7',NULL);
INSERT INTO "journal" VALUES(26,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','seen',1,'[["seen",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","covers":"","id":1,"patient_id":1,"up_to":25}]]',NULL,NULL,'dff30b0bec504de19f722184c183a860bfa0a870cc11d783957bf4580c8930ab','e0d055c5ac5cea794e495335ed9c1aa060c0fe5d2246a853457504f7bcd73c8e',2,NULL,NULL,'3ae9c864294461fdc50aa45556a1a6d5',NULL);
INSERT INTO "journal" VALUES(27,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',2,'[["stay",2,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",2,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Maple Street","status":"checked out"}]]',NULL,NULL,'e0d055c5ac5cea794e495335ed9c1aa060c0fe5d2246a853457504f7bcd73c8e','ae5cc1b0ef959048196d4b31c78f3f68156ddc91c811e3533d5e0bdbabebf907',2,NULL,NULL,'9dac83e416487a29a82af8596c3bd70d',NULL);
INSERT INTO "journal" VALUES(28,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',1,'[["stay",1,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",1,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"}]]',NULL,NULL,'ae5cc1b0ef959048196d4b31c78f3f68156ddc91c811e3533d5e0bdbabebf907','a351b94545f083808501bbf7c54caca904fde8d42e0ead53ee691e58bcc4ebce',2,NULL,NULL,'f71749fd41d800e79f657f5dcdd12473',NULL);
INSERT INTO "journal" VALUES(29,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','undo',1,'[["visit",1,{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"},{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"}],["stay",1,{"left":"2026-11-23T19:55:00.000000Z"},{"left":null}]]',28,NULL,'a351b94545f083808501bbf7c54caca904fde8d42e0ead53ee691e58bcc4ebce','9efce62d7a9d805c824d5d12dc37f37ecbe8b2f46586af070cf65c85fae5e2ec',2,NULL,NULL,'d241cab017a669e0204c95d6147d4ffe',NULL);
INSERT INTO "journal" VALUES(30,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',1,'[["stay",1,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",1,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"}]]',NULL,NULL,'9efce62d7a9d805c824d5d12dc37f37ecbe8b2f46586af070cf65c85fae5e2ec','6f3d22d13ab2d08ed1990a022c36bec0f8679915edd8698cd018fce0ee5ee03c',2,NULL,NULL,'c6e0b99ca26e640258ed60bdc4a4cb10',NULL);
INSERT INTO "journal" VALUES(31,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',3,'[["stay",4,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",4,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open","told_by":""},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Maple Street","status":"checked out","told_by":"driver"}]]',NULL,NULL,'6f3d22d13ab2d08ed1990a022c36bec0f8679915edd8698cd018fce0ee5ee03c','1f99c14858b8d5f1af00ac354229cb760aedd0ae67b4bb0f1b300f4c2f173ecf',2,NULL,NULL,'26cf11e9c4bc4e91820171c814d92dd5',NULL);
INSERT INTO "journal" VALUES(32,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','update',5,'[["word",1,null,{"at":"2026-11-23T19:55:00.000000Z","by":"Ana","counselor":"Mary Obi","field":"discharge_date","id":1,"patient_id":5}],["patient",5,{"discharge_date":null},{"discharge_date":"2026-12-01"}]]',NULL,NULL,'1f99c14858b8d5f1af00ac354229cb760aedd0ae67b4bb0f1b300f4c2f173ecf','eb19e093e377f171d92df7eefb29424d1df5bcf65465cd46167e7df27c185796',2,NULL,NULL,'01fb673290e5b0476c8c4c45488e6119',NULL);
INSERT INTO "journal" VALUES(33,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','lead','Front desk','do','seen',8,'[["seen",2,null,{"at":"2026-11-23T19:55:00.000000Z","by":"Ana","covers":"Mary Obi","id":2,"patient_id":8,"up_to":32}]]',NULL,NULL,'eb19e093e377f171d92df7eefb29424d1df5bcf65465cd46167e7df27c185796','bfcc6aa885297665a4b801f90e68ad255c0e51611a11801f20863e0af4df0e88',2,NULL,NULL,'0157facd0b2ce2066f9336cb62d0a793',NULL);
INSERT INTO "journal" VALUES(34,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','accept',5,'[["acceptance",1,null,{"at":"2026-11-23T19:55:00.000000Z","block_id":0,"by":"Ana","day_id":1,"id":1,"kind":"still_in_building","patient_id":5,"reason":"not known"}]]',NULL,NULL,'bfcc6aa885297665a4b801f90e68ad255c0e51611a11801f20863e0af4df0e88','7809474941391bf570db1e916c42cdc61ac4d0bd3273846c916fbb259c4af3a1',2,NULL,NULL,'3f88793d900a63c6fd022918c355fd22',NULL);
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
INSERT INTO "patient" VALUES(1,'101','Larsen','Bo','','','1991-12-04','CARD101','',1,1,'','2026-09-01',NULL,'',0,'{"activity":"Yoga","admit_date":"2026-09-01","card":"CARD101","classes":"Coping skills","counselor":"Mary Obi","discharge_date":"","dob":"1991-12-04","first_name":"Bo","last_name":"Larsen","living_arrangement":"Harbor House","name_used":"","schedule_days":""}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(2,'102','Rivera','Dana','','','1988-03-05','','',1,1,'','2026-09-01',NULL,'',0,'{"activity":"Yoga","admit_date":"2026-09-01","card":"","classes":"Coping skills","counselor":"Mary Obi","discharge_date":"","dob":"1988-03-05","first_name":"Dana","last_name":"Rivera","living_arrangement":"Harbor House","name_used":"","schedule_days":""}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(3,'103','Rivers','Thomas','','','1979-01-15','','',2,2,'','2026-09-01',NULL,'',0,'{"activity":"Meditation","admit_date":"2026-09-01","card":"","classes":"Boundaries","counselor":"Kevin Doyle","discharge_date":"","dob":"1979-01-15","first_name":"Thomas","last_name":"Rivers","living_arrangement":"Maple Street","name_used":"","schedule_days":""}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(4,'104','Rivers','Tomás','','','1993-07-30','','',2,2,'','2026-09-01',NULL,'',0,'{"activity":"Music therapy","admit_date":"2026-09-01","card":"","classes":"Gratitude","counselor":"Kevin Doyle","discharge_date":"","dob":"1993-07-30","first_name":"Tomás","last_name":"Rivers","living_arrangement":"Maple Street","name_used":"","schedule_days":""}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(5,'105','Lin','Mei','','','1995-05-20','','',1,3,'','2026-09-01','2026-12-01','0 2 4',0,'{"activity":"Meditation","admit_date":"2026-09-01","card":"","classes":"Mon:Boundaries;Wed:Gratitude","counselor":"Mary Obi","discharge_date":"","dob":"1995-05-20","first_name":"Mei","last_name":"Lin","living_arrangement":"Own home","name_used":"","schedule_days":"Mon Wed Fri"}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(6,'106','Haddad','Ali','','','1984-10-11','','',2,NULL,'','2026-09-01',NULL,'1 3',0,'{"activity":"Yoga","admit_date":"2026-09-01","card":"","classes":"Life skills","counselor":"Kevin Doyle","discharge_date":"","dob":"1984-10-11","first_name":"Ali","last_name":"Haddad","living_arrangement":"","name_used":"","schedule_days":"Tue Thu"}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(7,'107','Khan','Noor','','','1999-02-28','','',1,1,'','2026-09-01','2026-11-20','',0,'{"activity":"Yoga","admit_date":"2026-09-01","card":"","classes":"Life skills","counselor":"Mary Obi","discharge_date":"2026-11-20","dob":"1999-02-28","first_name":"Noor","last_name":"Khan","living_arrangement":"Harbor House","name_used":"","schedule_days":""}','',0,NULL,NULL);
INSERT INTO "patient" VALUES(8,'108','Weiss','Karl','Carl','','1970-06-06','','',1,1,'','2026-09-01',NULL,'',0,'{"activity":"Yoga","admit_date":"2026-09-01","card":"","classes":"Stress management","counselor":"Mary Obi","discharge_date":"","dob":"1970-06-06","first_name":"Karl","last_name":"Weiss","living_arrangement":"Harbor House","name_used":"Carl","schedule_days":""}','',0,NULL,NULL);
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
	taken_at TEXT NOT NULL, 
	CONSTRAINT fk_seat_day_block_id FOREIGN KEY(day_block_id) REFERENCES day_block (id), 
	CONSTRAINT fk_seat_session_id FOREIGN KEY(session_id) REFERENCES group_session (id), 
	CONSTRAINT fk_seat_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id), 
	CONSTRAINT uq_seat_visit_id_day_block_id UNIQUE (visit_id, day_block_id)
)
 STRICT

;
INSERT INTO "seat" VALUES(1,1,2,1,'2026-11-23T13:40:00.000000Z');
INSERT INTO "seat" VALUES(2,1,3,2,'2026-11-23T13:40:00.000000Z');
INSERT INTO "seat" VALUES(3,1,6,9,'2026-11-23T13:40:00.000000Z');
INSERT INTO "seat" VALUES(4,2,2,1,'2026-11-23T13:40:00.000000Z');
INSERT INTO "seat" VALUES(5,2,3,2,'2026-11-23T13:40:00.000000Z');
INSERT INTO "seat" VALUES(6,2,6,9,'2026-11-23T13:40:00.000000Z');
INSERT INTO "seat" VALUES(7,3,2,1,'2026-11-23T13:40:00.000000Z');
INSERT INTO "seat" VALUES(8,3,3,7,'2026-11-23T13:40:00.000000Z');
INSERT INTO "seat" VALUES(9,3,6,10,'2026-11-23T13:40:00.000000Z');
INSERT INTO "seat" VALUES(10,4,2,1,'2026-11-23T13:40:00.000000Z');
INSERT INTO "seat" VALUES(11,4,3,2,'2026-11-23T14:20:00.000000Z');
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
INSERT INTO "seen" VALUES(1,1,25,'2026-11-23T14:20:00.000000Z','Ana','');
INSERT INTO "seen" VALUES(2,8,32,'2026-11-23T19:55:00.000000Z','Ana','Mary Obi');
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
	clock_offset INTEGER NOT NULL, closed TEXT DEFAULT '[]' NOT NULL, inbox TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT ck_site_real_clock CHECK (demo = 1 OR clock_offset = 0)
)
 STRICT

;
INSERT INTO "site" VALUES(1,'Front desk','America/New_York','en_US','04:00','0 1 2 3 4',0,10,45,20,180,3,540,'["not said", "doctor", "court or probation", "work or school", "family", "ride", "unwell", "left without telling us", "sent home by staff", "other"]','["not said", "sick", "court or probation", "work or school", "family", "ride", "weather", "other"]','["not said", "medical", "court or probation", "work or school", "family", "other"]',0,0,'[]','');
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
INSERT INTO "stay" VALUES(5,3,'2026-11-23T14:20:00.000000Z','Ana',NULL,NULL);
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
	reason TEXT, told_by TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT fk_visit_day_id FOREIGN KEY(day_id) REFERENCES day (id), 
	CONSTRAINT fk_visit_patient_id FOREIGN KEY(patient_id) REFERENCES patient (id), 
	CONSTRAINT uq_visit_patient_id_day_id UNIQUE (patient_id, day_id)
)
 STRICT

;
INSERT INTO "visit" VALUES(1,1,1,'checked out',1,'','','2026-11-23T19:55:00.000000Z','Ana','Harbor House',NULL,'');
INSERT INTO "visit" VALUES(2,2,1,'checked out',1,'','','2026-11-23T19:55:00.000000Z','Ana','Maple Street',NULL,'');
INSERT INTO "visit" VALUES(3,5,1,'open',1,'','',NULL,NULL,NULL,NULL,'');
INSERT INTO "visit" VALUES(4,3,1,'checked out',1,'','','2026-11-23T19:55:00.000000Z','Ana','Maple Street',NULL,'driver');
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
INSERT INTO "sqlite_sequence" VALUES('visit',4);
INSERT INTO "sqlite_sequence" VALUES('seat',12);
INSERT INTO "sqlite_sequence" VALUES('stay',5);
INSERT INTO "sqlite_sequence" VALUES('absence',2);
INSERT INTO "sqlite_sequence" VALUES('note',1);
INSERT INTO "sqlite_sequence" VALUES('seen',2);
INSERT INTO "sqlite_sequence" VALUES('word',1);
INSERT INTO "sqlite_sequence" VALUES('acceptance',1);
COMMIT;
