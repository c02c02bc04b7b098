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
CREATE TABLE access (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at TEXT NOT NULL, 
	actor TEXT NOT NULL, 
	role TEXT NOT NULL, 
	terminal TEXT NOT NULL, 
	what TEXT NOT NULL, 
	patient_id INTEGER, 
	detail TEXT NOT NULL
)
 STRICT

;
INSERT INTO "access" VALUES(1,'2026-11-24T13:50:00.000000Z','','','Front desk','refused',NULL,'sign-in: wrong passphrase');
INSERT INTO "access" VALUES(2,'2026-11-24T13:50:00.000000Z','Ana','receptionist','Front desk','card',1,'');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0011');
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
INSERT INTO "journal" VALUES(1,'2026-11-23T12:00:00.000000Z','2026-11-23T12:00:00.000000Z','2026-11-23','Ana','lead','Front desk','settings','init',NULL,'[["site",1,null,{"absent_reasons":"[\"not said\", \"sick\", \"court or probation\", \"work or school\", \"family\", \"ride\", \"weather\", \"other\"]","asked_sentence":"I can neither confirm nor deny that anyone is a patient here. I can take a message.","away_reasons":"[[\"with nurse\",0],[\"with counselor\",1],[\"with lead\",0]]","checkout_opens_before_minutes":10,"clock_offset":0,"closed":"[]","countable_days_a_week":3,"countable_minutes_a_day":180,"countable_minutes_a_week":540,"counters":"[]","day_starts":"04:00","demo":0,"desk_notes":"[\"see lead\", \"see counselor\", \"something to pick up\", \"form to sign\", \"call to return\"]","door_minutes":20,"excused_reasons":"[\"not said\", \"medical\", \"court or probation\", \"work or school\", \"family\", \"other\"]","grace_minutes":0,"id":1,"inbox":"","inbox_removes":0,"left_early_reasons":"[\"not said\", \"doctor\", \"court or probation\", \"work or school\", \"family\", \"ride\", \"unwell\", \"left without telling us\", \"sent home by staff\", \"other\"]","locale":"en_US","lock_after_minutes":5,"name":"Front desk","names_hide_after_seconds":45,"own_acts":"marked","prints_kept_days":null,"scanner_prefix":"","sheets":"not used","sign_without_backup":1,"targets":"[]","unsigned_after_business_days":5,"weekdays":"0 1 2 3 4","zone":"America/New_York"}],["program_block",1,null,{"countable":0,"ends":"10:00","id":1,"kind":"check-in","name":"Check-in","retired":0,"starts":"09:00","weekdays":""}],["program_block",2,null,{"countable":1,"ends":"11:00","id":2,"kind":"groups","name":"Spirituality","retired":0,"starts":"10:00","weekdays":""}],["program_block",3,null,{"countable":1,"ends":"12:00","id":3,"kind":"groups","name":"Class","retired":0,"starts":"11:00","weekdays":""}],["program_block",4,null,{"countable":0,"ends":"13:00","id":4,"kind":"break","name":"Lunch","retired":0,"starts":"12:00","weekdays":""}],["program_block",5,null,{"countable":0,"ends":"14:00","id":5,"kind":"open","name":"Open","retired":0,"starts":"13:00","weekdays":""}],["program_block",6,null,{"countable":1,"ends":"15:00","id":6,"kind":"groups","name":"Activity","retired":0,"starts":"14:00","weekdays":""}],["program_block",7,null,{"countable":0,"ends":"16:00","id":7,"kind":"check-out","name":"Check-out","retired":0,"starts":"15:00","weekdays":""}],["program_group",1,null,{"block_id":2,"counter_name":null,"facilitator":null,"hard":null,"id":1,"key":1,"name":"12-step workshop","retired":0,"room":"Hall","soft":null}],["program_group",2,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":2,"key":1,"name":"Coping skills","retired":0,"room":"Room 1","soft":10}],["program_group",3,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":3,"key":2,"name":"Stress management","retired":0,"room":"Room 2","soft":10}],["program_group",4,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":4,"key":3,"name":"Communication","retired":0,"room":"Room 3","soft":10}],["program_group",5,null,{"block_id":3,"counter_name":"Room 4","facilitator":null,"hard":10,"id":5,"key":4,"name":"Co-occurring disorders","retired":0,"room":"Room 4","soft":8}],["program_group",6,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":6,"key":5,"name":"Gratitude","retired":0,"room":"Room 5","soft":10}],["program_group",7,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":7,"key":6,"name":"Boundaries","retired":0,"room":"Room 6","soft":10}],["program_group",8,null,{"block_id":3,"counter_name":null,"facilitator":null,"hard":12,"id":8,"key":7,"name":"Life skills","retired":0,"room":"Room 7","soft":10}],["program_group",9,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":12,"id":9,"key":1,"name":"Yoga","retired":0,"room":"Mat room","soft":10}],["program_group",10,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":10,"id":10,"key":2,"name":"Meditation","retired":0,"room":"Quiet room","soft":8}],["program_group",11,null,{"block_id":6,"counter_name":null,"facilitator":null,"hard":12,"id":11,"key":3,"name":"Music therapy","retired":0,"room":"Studio","soft":10}]]',NULL,NULL,'0000000000000000000000000000000000000000000000000000000000000000','54f7647d829a95c56899a3343cc84eeea7f63a33192c0ef59aa1851fbd7bf629',2,NULL,NULL,'d841b34b1d191e0a25422db2802dd8c4',NULL);
INSERT INTO "journal" VALUES(2,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',1,'[["staff",1,null,{"active":1,"id":1,"name":"Mary Obi","passphrase_at":null,"role":"counselor","sign_in":null,"signs_in_on":null,"unlocked_at":null}],["living_arrangement",1,null,{"id":1,"kind":"sober living home","name":"Harbor House"}],["patient",1,null,{"admit_date":"2026-09-01","card":"CARD101","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"card\":\"CARD101\",\"classes\":\"Coping skills\",\"counselor\":\"Mary Obi\",\"dob\":\"1991-12-04\",\"first_name\":\"Bo\",\"last_name\":\"Larsen\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":null,"dob":"1991-12-04","first_name":"Bo","former_name":"","id":1,"joined_into":null,"last_name":"Larsen","level_of_care":"","living_arrangement_id":1,"mrn":"101","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",1,null,{"block_id":3,"group_id":2,"id":1,"patient_id":1,"weekday":-1}],["plan",2,null,{"block_id":6,"group_id":9,"id":2,"patient_id":1,"weekday":-1}]]',NULL,NULL,'54f7647d829a95c56899a3343cc84eeea7f63a33192c0ef59aa1851fbd7bf629','e06d3dd4f851095ac7a4c00e8f747817cfe1e53060dabcfd46ace56e24f2eb6c',2,NULL,NULL,'3f1c4e36e2eec98dc71945cad476001e',NULL);
INSERT INTO "journal" VALUES(3,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',2,'[["patient",2,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Coping skills\",\"counselor\":\"Mary Obi\",\"dob\":\"1988-03-05\",\"first_name\":\"Dana\",\"last_name\":\"Rivera\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":null,"dob":"1988-03-05","first_name":"Dana","former_name":"","id":2,"joined_into":null,"last_name":"Rivera","level_of_care":"","living_arrangement_id":1,"mrn":"102","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",3,null,{"block_id":3,"group_id":2,"id":3,"patient_id":2,"weekday":-1}],["plan",4,null,{"block_id":6,"group_id":9,"id":4,"patient_id":2,"weekday":-1}]]',NULL,NULL,'e06d3dd4f851095ac7a4c00e8f747817cfe1e53060dabcfd46ace56e24f2eb6c','1785f4b81ee80c1125a0b89a9ddc8d2de257602a62f6e4365f7ff8e7b97733bb',2,NULL,NULL,'2a06151ba91e2fc688b9eb34a272aaae',NULL);
INSERT INTO "journal" VALUES(4,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',3,'[["staff",2,null,{"active":1,"id":2,"name":"Kevin Doyle","passphrase_at":null,"role":"counselor","sign_in":null,"signs_in_on":null,"unlocked_at":null}],["living_arrangement",2,null,{"id":2,"kind":"sober living home","name":"Maple Street"}],["patient",3,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Meditation\",\"admit_date\":\"2026-09-01\",\"classes\":\"Boundaries\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1979-01-15\",\"first_name\":\"Thomas\",\"last_name\":\"Rivers\",\"living_arrangement\":\"Maple Street\"}","counselor_id":2,"discharge_date":null,"dob":"1979-01-15","first_name":"Thomas","former_name":"","id":3,"joined_into":null,"last_name":"Rivers","level_of_care":"","living_arrangement_id":2,"mrn":"103","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",5,null,{"block_id":3,"group_id":7,"id":5,"patient_id":3,"weekday":-1}],["plan",6,null,{"block_id":6,"group_id":10,"id":6,"patient_id":3,"weekday":-1}]]',NULL,NULL,'1785f4b81ee80c1125a0b89a9ddc8d2de257602a62f6e4365f7ff8e7b97733bb','99f56f04b32d13cb5042a681b17850c178d052844d75d6e7bca270862937d9d9',2,NULL,NULL,'ee7329d03b7badf7ff71b5e20fde68ba',NULL);
INSERT INTO "journal" VALUES(5,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',4,'[["patient",4,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Music therapy\",\"admit_date\":\"2026-09-01\",\"classes\":\"Gratitude\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1993-07-30\",\"first_name\":\"Tomás\",\"last_name\":\"Rivers\",\"living_arrangement\":\"Maple Street\"}","counselor_id":2,"discharge_date":null,"dob":"1993-07-30","first_name":"Tomás","former_name":"","id":4,"joined_into":null,"last_name":"Rivers","level_of_care":"","living_arrangement_id":2,"mrn":"104","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",7,null,{"block_id":3,"group_id":6,"id":7,"patient_id":4,"weekday":-1}],["plan",8,null,{"block_id":6,"group_id":11,"id":8,"patient_id":4,"weekday":-1}]]',NULL,NULL,'99f56f04b32d13cb5042a681b17850c178d052844d75d6e7bca270862937d9d9','aab6524557081665ad4ba8a61911b074eb4d37e49f43dd956c80c02551598c3f',2,NULL,NULL,'825442e22637347b9156817fe5edad46',NULL);
INSERT INTO "journal" VALUES(6,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',5,'[["living_arrangement",3,null,{"id":3,"kind":"own home","name":"Own home"}],["patient",5,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Meditation\",\"admit_date\":\"2026-09-01\",\"classes\":\"Mon:Boundaries;Wed:Gratitude\",\"counselor\":\"Mary Obi\",\"dob\":\"1995-05-20\",\"first_name\":\"Mei\",\"last_name\":\"Lin\",\"living_arrangement\":\"Own home\",\"schedule_days\":\"Mon Wed Fri\"}","counselor_id":1,"discharge_date":null,"dob":"1995-05-20","first_name":"Mei","former_name":"","id":5,"joined_into":null,"last_name":"Lin","level_of_care":"","living_arrangement_id":3,"mrn":"105","name_used":"","phone":"","pronouns":"","schedule_days":"0 2 4","temporary":0,"track_id":null,"used_name_alone":0}],["plan",9,null,{"block_id":3,"group_id":7,"id":9,"patient_id":5,"weekday":0}],["plan",10,null,{"block_id":3,"group_id":6,"id":10,"patient_id":5,"weekday":2}],["plan",11,null,{"block_id":6,"group_id":10,"id":11,"patient_id":5,"weekday":-1}]]',NULL,NULL,'aab6524557081665ad4ba8a61911b074eb4d37e49f43dd956c80c02551598c3f','59f0e24d149432ac2f2f188c956d891c0363e8e87a7d242c3c7cd8480a26b5c6',2,NULL,NULL,'6f945936c7aa451eed9e3380ff9b3adb',NULL);
INSERT INTO "journal" VALUES(7,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',6,'[["patient",6,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Life skills\",\"counselor\":\"Kevin Doyle\",\"dob\":\"1984-10-11\",\"first_name\":\"Ali\",\"last_name\":\"Haddad\",\"schedule_days\":\"Tue Thu\"}","counselor_id":2,"discharge_date":null,"dob":"1984-10-11","first_name":"Ali","former_name":"","id":6,"joined_into":null,"last_name":"Haddad","level_of_care":"","living_arrangement_id":null,"mrn":"106","name_used":"","phone":"","pronouns":"","schedule_days":"1 3","temporary":0,"track_id":null,"used_name_alone":0}],["plan",12,null,{"block_id":3,"group_id":8,"id":12,"patient_id":6,"weekday":-1}],["plan",13,null,{"block_id":6,"group_id":9,"id":13,"patient_id":6,"weekday":-1}]]',NULL,NULL,'59f0e24d149432ac2f2f188c956d891c0363e8e87a7d242c3c7cd8480a26b5c6','1a17db43ed91a84e54f2a8ec594c9af7ce9c758a4609931bdd8a73ebdc9190e3',2,NULL,NULL,'fb470f17a2e856ec880cc4f4e5f60db7',NULL);
INSERT INTO "journal" VALUES(8,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',7,'[["patient",7,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Life skills\",\"counselor\":\"Mary Obi\",\"discharge_date\":\"2026-11-20\",\"dob\":\"1999-02-28\",\"first_name\":\"Noor\",\"last_name\":\"Khan\",\"living_arrangement\":\"Harbor House\"}","counselor_id":1,"discharge_date":"2026-11-20","dob":"1999-02-28","first_name":"Noor","former_name":"","id":7,"joined_into":null,"last_name":"Khan","level_of_care":"","living_arrangement_id":1,"mrn":"107","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",14,null,{"block_id":3,"group_id":8,"id":14,"patient_id":7,"weekday":-1}],["plan",15,null,{"block_id":6,"group_id":9,"id":15,"patient_id":7,"weekday":-1}]]',NULL,NULL,'1a17db43ed91a84e54f2a8ec594c9af7ce9c758a4609931bdd8a73ebdc9190e3','e187c8a6798c76de26259416caa0cc41b47d729fb54a7d4f01bbec27f95b6d7c',2,NULL,NULL,'cc9edd9caba87a52e754dd78604feb50',NULL);
INSERT INTO "journal" VALUES(9,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','census',8,'[["patient",8,null,{"admit_date":"2026-09-01","card":"","census_row":"{\"activity\":\"Yoga\",\"admit_date\":\"2026-09-01\",\"classes\":\"Stress management\",\"counselor\":\"Mary Obi\",\"dob\":\"1970-06-06\",\"first_name\":\"Karl\",\"last_name\":\"Weiss\",\"living_arrangement\":\"Harbor House\",\"name_used\":\"Carl\"}","counselor_id":1,"discharge_date":null,"dob":"1970-06-06","first_name":"Karl","former_name":"","id":8,"joined_into":null,"last_name":"Weiss","level_of_care":"","living_arrangement_id":1,"mrn":"108","name_used":"Carl","phone":"","pronouns":"","schedule_days":"","temporary":0,"track_id":null,"used_name_alone":0}],["plan",16,null,{"block_id":3,"group_id":3,"id":16,"patient_id":8,"weekday":-1}],["plan",17,null,{"block_id":6,"group_id":9,"id":17,"patient_id":8,"weekday":-1}]]',NULL,NULL,'e187c8a6798c76de26259416caa0cc41b47d729fb54a7d4f01bbec27f95b6d7c','059583ebe292eb65b6aa4fb842840fb011b747afc02d21398c815dc90743ec7c',2,NULL,NULL,'c3400bc45683d9e68fea8aa5f2eecce7',NULL);
INSERT INTO "journal" VALUES(10,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','import',NULL,'[["census_run",1,null,{"absent":"[]","dates":"{}","file_hash":"889fcda1653ff6fb627b4d45ed976f400998e82daf31a58a11fbd8898b2cd75e","file_name":"","finished_at":null,"header":"[\"mrn\",\"last_name\",\"first_name\",\"name_used\",\"dob\",\"admit_date\",\"discharge_date\",\"schedule_days\",\"counselor\",\"living_arrangement\",\"living_kind\",\"classes\",\"activity\",\"card\"]","id":1,"mapping":"{\"activity\":\"activity\",\"admit_date\":\"admit_date\",\"card\":\"card\",\"classes\":\"classes\",\"counselor\":\"counselor\",\"discharge_date\":\"discharge_date\",\"dob\":\"dob\",\"first_name\":\"first_name\",\"last_name\":\"last_name\",\"living_arrangement\":\"living_arrangement\",\"living_kind\":\"living_kind\",\"mrn\":\"mrn\",\"name_used\":\"name_used\",\"schedule_days\":\"schedule_days\"}","rows_done":8,"rows_total":8,"started_at":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'059583ebe292eb65b6aa4fb842840fb011b747afc02d21398c815dc90743ec7c','f926d1a1c3a7fe204330ae5e7971eac8c4a745c835d15b1da4e442e8b1e52b21',2,NULL,NULL,'999ae6b0edd18a987c8c2608504d88da',NULL);
INSERT INTO "journal" VALUES(11,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','import','import',NULL,'[["census_run",1,{"finished_at":null},{"finished_at":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'f926d1a1c3a7fe204330ae5e7971eac8c4a745c835d15b1da4e442e8b1e52b21','a5bae5580caade5c0103c464fc360aaba77bdbca734213e0d7e00b0a11c22638',2,NULL,NULL,'336093efbc6ba14f76de6769fa29db43',NULL);
INSERT INTO "journal" VALUES(12,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','open-day',NULL,'[["day",1,null,{"checkout_opens_before_minutes":10,"day":"2026-11-23","day_starts":"04:00","door_minutes":20,"grace_minutes":0,"houses":null,"id":1,"kept_at":null,"opened_at":"2026-11-23T13:40:00.000000Z","weekdays":"0 1 2 3 4","zone":"America/New_York"}],["day_block",1,null,{"block_id":1,"countable":0,"day_id":1,"ends":"10:00","id":1,"kind":"check-in","name":"Check-in","starts":"09:00","tracks":"[]"}],["day_block",2,null,{"block_id":2,"countable":1,"day_id":1,"ends":"11:00","id":2,"kind":"groups","name":"Spirituality","starts":"10:00","tracks":"[]"}],["day_block",3,null,{"block_id":3,"countable":1,"day_id":1,"ends":"12:00","id":3,"kind":"groups","name":"Class","starts":"11:00","tracks":"[]"}],["day_block",4,null,{"block_id":4,"countable":0,"day_id":1,"ends":"13:00","id":4,"kind":"break","name":"Lunch","starts":"12:00","tracks":"[]"}],["day_block",5,null,{"block_id":5,"countable":0,"day_id":1,"ends":"14:00","id":5,"kind":"open","name":"Open","starts":"13:00","tracks":"[]"}],["day_block",6,null,{"block_id":6,"countable":1,"day_id":1,"ends":"15:00","id":6,"kind":"groups","name":"Activity","starts":"14:00","tracks":"[]"}],["day_block",7,null,{"block_id":7,"countable":0,"day_id":1,"ends":"16:00","id":7,"kind":"check-out","name":"Check-out","starts":"15:00","tracks":"[]"}],["group_session",1,null,{"counter_name":null,"day_block_id":2,"facilitator":null,"group_id":1,"hard":null,"id":1,"key":1,"name":"12-step workshop","room":"Hall","soft":null}],["group_session",2,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":2,"hard":12,"id":2,"key":1,"name":"Coping skills","room":"Room 1","soft":10}],["group_session",3,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":3,"hard":12,"id":3,"key":2,"name":"Stress management","room":"Room 2","soft":10}],["group_session",4,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":4,"hard":12,"id":4,"key":3,"name":"Communication","room":"Room 3","soft":10}],["group_session",5,null,{"counter_name":"Room 4","day_block_id":3,"facilitator":null,"group_id":5,"hard":10,"id":5,"key":4,"name":"Co-occurring disorders","room":"Room 4","soft":8}],["group_session",6,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":6,"hard":12,"id":6,"key":5,"name":"Gratitude","room":"Room 5","soft":10}],["group_session",7,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":7,"hard":12,"id":7,"key":6,"name":"Boundaries","room":"Room 6","soft":10}],["group_session",8,null,{"counter_name":null,"day_block_id":3,"facilitator":null,"group_id":8,"hard":12,"id":8,"key":7,"name":"Life skills","room":"Room 7","soft":10}],["group_session",9,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":9,"hard":12,"id":9,"key":1,"name":"Yoga","room":"Mat room","soft":10}],["group_session",10,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":10,"hard":10,"id":10,"key":2,"name":"Meditation","room":"Quiet room","soft":8}],["group_session",11,null,{"counter_name":null,"day_block_id":6,"facilitator":null,"group_id":11,"hard":12,"id":11,"key":3,"name":"Music therapy","room":"Studio","soft":10}]]',NULL,NULL,'a5bae5580caade5c0103c464fc360aaba77bdbca734213e0d7e00b0a11c22638','4d084457678642d5659aa36884de502cd71bb5c11197329d13815104f99ce8df',2,NULL,NULL,'4385c08af4aff8bf55a5caccff1edb51',NULL);
INSERT INTO "journal" VALUES(13,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',1,'[["visit",1,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":1,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":1,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",1,null,{"day_block_id":2,"entered_at":null,"id":1,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["seat",2,null,{"day_block_id":3,"entered_at":null,"id":2,"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["seat",3,null,{"day_block_id":6,"entered_at":null,"id":3,"session_id":9,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":1}],["stay",1,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":1,"left":null,"visit_id":1}]]',NULL,NULL,'4d084457678642d5659aa36884de502cd71bb5c11197329d13815104f99ce8df','0a83a9e5bcb757240645de53d0cc2626af697d6ce96be47cfe61e03f4e32ca30',2,NULL,NULL,'5ab42733edd3ec5b6e656802a1d96ba4',NULL);
INSERT INTO "journal" VALUES(14,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',2,'[["visit",2,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":2,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":2,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",4,null,{"day_block_id":2,"entered_at":null,"id":4,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["seat",5,null,{"day_block_id":3,"entered_at":null,"id":5,"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["seat",6,null,{"day_block_id":6,"entered_at":null,"id":6,"session_id":9,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":2}],["stay",2,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":2,"left":null,"visit_id":2}]]',NULL,NULL,'0a83a9e5bcb757240645de53d0cc2626af697d6ce96be47cfe61e03f4e32ca30','4993fdb09b682179f19605bdc7d1e15cfc48b41f55ecd407de1dda6d9ef1bb50',2,NULL,NULL,'ecc7c60e4e32d09c18541524a4f12a7e',NULL);
INSERT INTO "journal" VALUES(15,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',5,'[["visit",3,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":3,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":5,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",7,null,{"day_block_id":2,"entered_at":null,"id":7,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["seat",8,null,{"day_block_id":3,"entered_at":null,"id":8,"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["seat",9,null,{"day_block_id":6,"entered_at":null,"id":9,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":3}],["stay",3,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":3,"left":null,"visit_id":3}]]',NULL,NULL,'4993fdb09b682179f19605bdc7d1e15cfc48b41f55ecd407de1dda6d9ef1bb50','a159013f1faaa664bd87506598ee75ed4431ab2430cd9fb51d14914dd4107430',2,NULL,NULL,'dba2923175bb6dec3ea8e639e0a52314',NULL);
INSERT INTO "journal" VALUES(16,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-in',3,'[["visit",4,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":4,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":3,"reason":null,"scheduled":1,"status":"open","told_by":"","with_whom":""}],["seat",10,null,{"day_block_id":2,"entered_at":null,"id":10,"session_id":1,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["seat",11,null,{"day_block_id":3,"entered_at":null,"id":11,"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["seat",12,null,{"day_block_id":6,"entered_at":null,"id":12,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4}],["stay",4,null,{"back_by":null,"came":"2026-11-23T13:40:00.000000Z","came_by":"Ana","id":4,"left":null,"visit_id":4}]]',NULL,NULL,'a159013f1faaa664bd87506598ee75ed4431ab2430cd9fb51d14914dd4107430','c83fd5247a2b5ff242916c4c2faece973bb465aa05cebdd49568e08d8f39e0e0',2,NULL,NULL,'84a723b89ef03721d032d7b51fd93f97',NULL);
INSERT INTO "journal" VALUES(17,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','update',1,'[["day_person",1,null,{"counselor":null,"day_id":1,"expected":null,"first_name":null,"id":1,"last_name":null,"level_of_care":null,"living_arrangement":null,"living_kind":null,"mrn":null,"name_used":null,"patient_id":1,"plan":"{\"3\":2,\"6\":9}","schedule_days":null,"track":null}],["plan",1,{"group_id":2},{"group_id":6}]]',NULL,NULL,'c83fd5247a2b5ff242916c4c2faece973bb465aa05cebdd49568e08d8f39e0e0','2e0f1b872c173da4fd52eeaea68460532165becf519fd3dca5fb6863b86490fc',2,NULL,NULL,'f0f95292d511c95fc21e7637a1cca307',NULL);
INSERT INTO "journal" VALUES(18,'2026-11-23T13:40:00.000000Z','2026-11-23T13:40:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','step-out',5,'[["stay",3,{"back_by":null,"left":null},{"back_by":"2026-11-23T14:30:00.000000Z","left":"2026-11-23T13:40:00.000000Z"}]]',NULL,NULL,'2e0f1b872c173da4fd52eeaea68460532165becf519fd3dca5fb6863b86490fc','3ecd036eabfe1e08412cd56a8edff8051294ad18db431cf69b8f3cb6c7c0a111',2,NULL,NULL,'36c09c6c70124275a89eb2e1e0173d2a',NULL);
INSERT INTO "journal" VALUES(19,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','return',5,'[["stay",5,null,{"back_by":null,"came":"2026-11-23T14:20:00.000000Z","came_by":"Ana","id":5,"left":null,"visit_id":3}]]',NULL,NULL,'3ecd036eabfe1e08412cd56a8edff8051294ad18db431cf69b8f3cb6c7c0a111','39986369e7c35d83999fa40dc8c62c063ba11c923af654e3924962838bc5d086',2,NULL,NULL,'4aaa046d222ff1b47494ef20883544de',NULL);
INSERT INTO "journal" VALUES(20,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','absent',4,'[["absence",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"excused_by":null,"id":1,"kind":"no call","patient_id":4,"reason":null,"told_by":""}]]',NULL,NULL,'39986369e7c35d83999fa40dc8c62c063ba11c923af654e3924962838bc5d086','dd6feed5fd79f8307750c4efc8776c1a94457ff667fab7974d6c1c39510a626a',2,NULL,NULL,'c508c9d76f96f7ccb3db8b44a10aefa4',NULL);
INSERT INTO "journal" VALUES(21,'2026-11-23T14:20:00.000000Z','2026-11-23T14:15:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','outreach',4,'[["outreach",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"id":1,"outcome":"no-answer","patient_id":4,"text":"left word with the house","tried_at":"2026-11-23T14:15:00.000000Z"}]]',NULL,NULL,'dd6feed5fd79f8307750c4efc8776c1a94457ff667fab7974d6c1c39510a626a','7c162a02d745212a167d3485721c52de303f5411fbf0a0d3bde94dcc2ffd1eef',2,NULL,NULL,'875157f6138e804835eb677d589f8434',NULL);
INSERT INTO "journal" VALUES(22,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','running-late',8,'[["day_word",1,null,{"agreed_by":null,"at":"2026-11-23T14:20:00.000000Z","away":null,"by":"Ana","comes_at":"10:20","day":"2026-11-23","excused_by":null,"expected":null,"id":1,"instead_of":null,"patient_id":8,"reason":null,"since":null,"starts":null,"told_by":null,"until":null}]]',NULL,NULL,'7c162a02d745212a167d3485721c52de303f5411fbf0a0d3bde94dcc2ffd1eef','9d9826c1505b1996c2aac5ab68b177113e76ec594723467748ce066cd61099b4',2,NULL,NULL,'61b8b67e1239a02127a62d8b012724c9',NULL);
INSERT INTO "journal" VALUES(23,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','excuse',8,'[["absence",2,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","day_id":1,"excused_by":"Mary Obi","id":2,"kind":"excused","patient_id":8,"reason":"not said","told_by":""}]]',NULL,NULL,'9d9826c1505b1996c2aac5ab68b177113e76ec594723467748ce066cd61099b4','7fc85958d70b219e37d0ca298a76be26d840e4ed894b9236035e3127db78b9e6',2,NULL,NULL,'6d76a7a0022d15ddb72bb7c3caa131ff',NULL);
INSERT INTO "journal" VALUES(24,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','note',1,'[["note",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","id":1,"patient_id":1,"text":"Sister called"}]]',NULL,NULL,'7fc85958d70b219e37d0ca298a76be26d840e4ed894b9236035e3127db78b9e6','46eb469daacd8f2175cd0e48b5a736088a5c6535488cc65491a3aa8200ad9ebb',2,NULL,NULL,'e06c826886d2a01cf1f1924684e82a60',NULL);
INSERT INTO "journal" VALUES(25,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','undo',1,'[["note",1,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","id":1,"patient_id":1,"text":"Sister called"},null]]',24,NULL,'46eb469daacd8f2175cd0e48b5a736088a5c6535488cc65491a3aa8200ad9ebb','83fd6849fef793f6bf8010a60c700dc9a89f4bc854b9f332c6eb7cae326b469e',2,NULL,NULL,'05904b1af50e49479b042e2d0cd44025',NULL);
INSERT INTO "journal" VALUES(26,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','desk-note',3,'[["desk_note",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","done_at":null,"done_by":null,"id":1,"patient_id":3,"task":"form to sign","text":""}]]',NULL,NULL,'83fd6849fef793f6bf8010a60c700dc9a89f4bc854b9f332c6eb7cae326b469e','dfb18a0cd817a8714307372d5fc625e4c975d8704f2a3b943f66b76db04aee5a',2,NULL,NULL,'0b832d8cd2cdc9c073be9cb0ab50d6e5',NULL);
INSERT INTO "journal" VALUES(27,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','desk-note',3,'[["desk_note",2,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","done_at":null,"done_by":null,"id":2,"patient_id":3,"task":"","text":"Ask for the blue key"}]]',NULL,NULL,'dfb18a0cd817a8714307372d5fc625e4c975d8704f2a3b943f66b76db04aee5a','600053bcd0fbfe3f7da933b4c018afa0e553753721f5aea8bc5c40dcc4ced7dd',2,NULL,NULL,'27aa50d858b13327e20613a083ebe3ba',NULL);
INSERT INTO "journal" VALUES(28,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','done',3,'[["desk_note",1,{"done_at":null,"done_by":null},{"done_at":"2026-11-23T14:20:00.000000Z","done_by":"Ana"}],["desk_note",2,{"done_at":null,"done_by":null},{"done_at":"2026-11-23T14:20:00.000000Z","done_by":"Ana"}]]',NULL,NULL,'600053bcd0fbfe3f7da933b4c018afa0e553753721f5aea8bc5c40dcc4ced7dd','5e6958b40148962dd3a21c141c45b66f57c8767e62e713faf37fd95d14e1b42d',2,NULL,NULL,'e5bdcc338e1b2e58c6c75c37c93caab3',NULL);
INSERT INTO "journal" VALUES(29,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','desk-note',2,'[["desk_note",3,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","done_at":null,"done_by":null,"id":3,"patient_id":2,"task":"see lead","text":""}]]',NULL,NULL,'5e6958b40148962dd3a21c141c45b66f57c8767e62e713faf37fd95d14e1b42d','e24d30bc462c6ae81046d68f9f05cac5c8c2e5e1ca9e52bc906a88c240056091',2,NULL,NULL,'04a4820386bc63584e1e901aed701772',NULL);
INSERT INTO "journal" VALUES(30,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','message',NULL,'[["message",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","id":1,"seen_at":null,"seen_by":null,"text":"A caller wants to be rung back: 555-0199"}]]',NULL,NULL,'e24d30bc462c6ae81046d68f9f05cac5c8c2e5e1ca9e52bc906a88c240056091','6b91bdc26f11263b917e4de9e278ebb40176ca1e777ead3eecb95644cf454afe',2,NULL,NULL,'a664efdfae2052e176c2b8bdf9a85919',NULL);
INSERT INTO "journal" VALUES(31,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','messages-seen',NULL,'[["message",1,{"seen_at":null,"seen_by":null},{"seen_at":"2026-11-23T14:20:00.000000Z","seen_by":"Ana"}]]',NULL,NULL,'6b91bdc26f11263b917e4de9e278ebb40176ca1e777ead3eecb95644cf454afe','2579106e99ff5fe967c9817e49d1d66493e320adbcfb2c2ecf8ac54d59725483',2,NULL,NULL,'4bc8f576875ba893b75c7eca347ce479',NULL);
INSERT INTO "journal" VALUES(32,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','assign',3,'[["seat",11,{"session_id":7,"taken_at":"2026-11-23T13:40:00.000000Z"},{"session_id":2,"taken_at":"2026-11-23T14:20:00.000000Z"}]]',NULL,NULL,'2579106e99ff5fe967c9817e49d1d66493e320adbcfb2c2ecf8ac54d59725483','393f3e00b228377bcf9002d1f4998c4ca89235f1d8e60d4e52899482ebde41e8',2,NULL,NULL,'4083cc790d88ecb2c3ddbcd23b16e769',NULL);
INSERT INTO "journal" VALUES(33,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','unassign',3,'[["seat",12,{"day_block_id":6,"entered_at":null,"id":12,"session_id":10,"taken_at":"2026-11-23T13:40:00.000000Z","visit_id":4},null]]',NULL,NULL,'393f3e00b228377bcf9002d1f4998c4ca89235f1d8e60d4e52899482ebde41e8','93f46aa17c4036f2c227e96ae20f87ba108afaaa70b951d48d5a285d1dcb1915',2,NULL,NULL,'fcafe28051e19a94e2e859ee15704ceb',NULL);
INSERT INTO "journal" VALUES(34,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','admit',9,'[["patient",9,null,{"admit_date":"2026-11-23","card":"","census_row":"","counselor_id":null,"discharge_date":null,"dob":"1990-11-23","first_name":"Joy","former_name":"","id":9,"joined_into":null,"last_name":"Okafor","level_of_care":"","living_arrangement_id":null,"mrn":"T-1","name_used":"","phone":"","pronouns":"","schedule_days":"","temporary":1,"track_id":null,"used_name_alone":0}]]',NULL,NULL,'93f46aa17c4036f2c227e96ae20f87ba108afaaa70b951d48d5a285d1dcb1915','2c9037b7d5c11134a1b6da0492ac751206e522ee93c0a8e7c722a1ce3e3eee6b',2,NULL,NULL,'8da60a4f5d922ab14a965caee387f404',NULL);
INSERT INTO "journal" VALUES(35,'2026-11-23T14:20:00.000000Z','2026-11-23T14:20:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','seen',1,'[["seen",1,null,{"at":"2026-11-23T14:20:00.000000Z","by":"Ana","covers":"","id":1,"patient_id":1,"up_to":34}]]',NULL,NULL,'2c9037b7d5c11134a1b6da0492ac751206e522ee93c0a8e7c722a1ce3e3eee6b','85d4a306bd51a4c818a9c624b94bfc9959104982ad0fcf0722f8aa5a2d45dcff',2,NULL,NULL,'2bb286af10e45c142042e714cd86debf',NULL);
INSERT INTO "journal" VALUES(36,'2026-11-23T16:10:00.000000Z','2026-11-23T16:10:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','out-of-class',1,'[["out_of_class",1,null,{"began":"2026-11-23T16:10:00.000000Z","by":"Ana","company":"Kim Lee","countable":0,"ended":null,"id":1,"reason":"with nurse","room":"Room 9","visit_id":1}]]',NULL,NULL,'85d4a306bd51a4c818a9c624b94bfc9959104982ad0fcf0722f8aa5a2d45dcff','eb028673934f97d46cf74227ad45f0bfae90b1856d1cef8a1e8e698555104f05',2,NULL,NULL,'597ec13043905ae8b34fb0dc30f81d72',NULL);
INSERT INTO "journal" VALUES(37,'2026-11-23T16:25:00.000000Z','2026-11-23T16:25:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','return',1,'[["out_of_class",1,{"ended":null},{"ended":"2026-11-23T16:25:00.000000Z"}]]',NULL,NULL,'eb028673934f97d46cf74227ad45f0bfae90b1856d1cef8a1e8e698555104f05','75137ce121820d3aa5151195d5b2606f7381e53fcedb7cd1504e4faab26bddf3',2,NULL,NULL,'90b3ddc3c7cdbdfae386ddb9059786ea',NULL);
INSERT INTO "journal" VALUES(38,'2026-11-23T17:05:00.000000Z','2026-11-23T17:05:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','sheet',NULL,'[["group_sheet",1,null,{"at":"2026-11-23T17:05:00.000000Z","by":"Ana","form":"names","id":1,"session_id":2,"signed":2,"word_of":"T. Osei"}],["sheet_line",1,null,{"id":1,"late":null,"left":null,"mark":"not on the sheet","sheet_id":1,"visit_id":1}],["sheet_line",2,null,{"id":2,"late":null,"left":null,"mark":"on the sheet","sheet_id":1,"visit_id":2}],["sheet_line",3,null,{"id":3,"late":"2026-11-23T16:12:00.000000Z","left":null,"mark":"on the sheet","sheet_id":1,"visit_id":4}]]',NULL,NULL,'75137ce121820d3aa5151195d5b2606f7381e53fcedb7cd1504e4faab26bddf3','dae41b8008b286345f7c1bf59d8e6ec0c25f8faa40a3bfd181a33f35432b7891',2,NULL,'T. Osei','ed5863ae745303136c55f0035ea3ea03',NULL);
INSERT INTO "journal" VALUES(39,'2026-11-23T17:05:00.000000Z','2026-11-23T17:05:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','sheet',NULL,'[["group_sheet",2,null,{"at":"2026-11-23T17:05:00.000000Z","by":"Ana","form":"number","id":2,"session_id":1,"signed":4,"word_of":""}],["sheet_line",4,null,{"id":4,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":1}],["sheet_line",5,null,{"id":5,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":2}],["sheet_line",6,null,{"id":6,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":3}],["sheet_line",7,null,{"id":7,"late":null,"left":null,"mark":"counted","sheet_id":2,"visit_id":4}]]',NULL,NULL,'dae41b8008b286345f7c1bf59d8e6ec0c25f8faa40a3bfd181a33f35432b7891','b0446cef599681c8bc1202a7983871da09ef1116972f336922e212072a5649c2',2,NULL,NULL,'946f631b0104483ef42aeda5434e0c26',NULL);
INSERT INTO "journal" VALUES(40,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',2,'[["stay",2,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",2,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Maple Street","status":"checked out"}]]',NULL,NULL,'b0446cef599681c8bc1202a7983871da09ef1116972f336922e212072a5649c2','4f6c52678caeab95e167461a459b542b7abb4d22e5967db0927f295535a8207b',2,NULL,NULL,'320ec408bbdb83b3ce1e7457e0559a1a',NULL);
INSERT INTO "journal" VALUES(41,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',1,'[["stay",1,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",1,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"}]]',NULL,NULL,'4f6c52678caeab95e167461a459b542b7abb4d22e5967db0927f295535a8207b','55a3c3895872e1a1063adf367a7cf1255d2abfcb483a9a1682a4ccb4e4899493',2,NULL,NULL,'53a774cbf513fda967bf9ab3703a6fcc',NULL);
INSERT INTO "journal" VALUES(42,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','undo',1,'[["visit",1,{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"},{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"}],["stay",1,{"left":"2026-11-23T19:55:00.000000Z"},{"left":null}]]',41,NULL,'55a3c3895872e1a1063adf367a7cf1255d2abfcb483a9a1682a4ccb4e4899493','de41127fe6f9e6ed955d4a3f23f4e59f58676dbba51679d313c70f85892e8c85',2,NULL,NULL,'24897426796b0a261f8a5bc08991f934',NULL);
INSERT INTO "journal" VALUES(43,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',1,'[["stay",1,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",1,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"Harbor House","status":"checked out"}]]',NULL,NULL,'de41127fe6f9e6ed955d4a3f23f4e59f58676dbba51679d313c70f85892e8c85','d4af1936a3dcfd763fb0e1bfef6a3f82ce9d435070e67db06ac7a5de08719612',2,NULL,NULL,'54bc41a09ea7048d2cf9269730bce195',NULL);
INSERT INTO "journal" VALUES(44,'2026-11-23T19:55:00.000000Z','2026-11-23T16:00:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','assign',1,'[["seat",2,{"session_id":2,"taken_at":"2026-11-23T13:40:00.000000Z"},{"session_id":7,"taken_at":"2026-11-23T16:00:00.000000Z"}]]',NULL,NULL,'d4af1936a3dcfd763fb0e1bfef6a3f82ce9d435070e67db06ac7a5de08719612','fce90821b2c45c1658604449a7d8f64e8b56fe12cff29089f259fbaae6a4303c',2,NULL,NULL,'e2b2ac8da53161dbad56ab65da256784',NULL);
INSERT INTO "journal" VALUES(45,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',3,'[["stay",4,{"left":null},{"left":"2026-11-23T19:55:00.000000Z"}],["visit",4,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open","told_by":"","with_whom":""},{"checked_out_at":"2026-11-23T19:55:00.000000Z","checked_out_by":"Ana","destination":"ride","status":"checked out","told_by":"driver","with_whom":"his sister"}]]',NULL,NULL,'fce90821b2c45c1658604449a7d8f64e8b56fe12cff29089f259fbaae6a4303c','104e4e6e770fb05a4b6243196e620f471aa506aec63636864144cf9c17e15fe9',2,NULL,NULL,'bb85588eac1398f9b9036b95285bbac7',NULL);
INSERT INTO "journal" VALUES(46,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','update',5,'[["patient",5,{"discharge_date":null},{"discharge_date":"2026-12-01"}],["word",1,null,{"at":"2026-11-23T19:55:00.000000Z","by":"Ana","counselor":"Mary Obi","field":"discharge_date","id":1,"patient_id":5}]]',NULL,NULL,'104e4e6e770fb05a4b6243196e620f471aa506aec63636864144cf9c17e15fe9','2dc2761cffb3241217b68925932f260c99d9c81235ab93d054975ff9173be334',2,NULL,'Mary Obi','6b072cc44784ae136756a1f9802ad29a',NULL);
INSERT INTO "journal" VALUES(47,'2026-11-23T19:55:00.000000Z','2026-11-23T19:55:00.000000Z','2026-11-23','Ana','lead','Front desk','do','seen',8,'[["seen",2,null,{"at":"2026-11-23T19:55:00.000000Z","by":"Ana","covers":"Mary Obi","id":2,"patient_id":8,"up_to":46}]]',NULL,NULL,'2dc2761cffb3241217b68925932f260c99d9c81235ab93d054975ff9173be334','5cc1f30ab80553171eeb83817d1350ccdd32790fcaac0778acf5fa77ecdc255a',2,NULL,NULL,'3273e4012089551e088b3c153b768339',NULL);
INSERT INTO "journal" VALUES(48,'2026-11-23T20:30:00.000000Z','2026-11-23T20:30:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','accept',5,'[["acceptance",1,null,{"at":"2026-11-23T20:30:00.000000Z","block_id":0,"by":"Ana","confirmed_by":"","day_id":1,"id":1,"kind":"still_in_building","patient_id":5,"reason":"not known"}]]',NULL,NULL,'5cc1f30ab80553171eeb83817d1350ccdd32790fcaac0778acf5fa77ecdc255a','1756ad63103366d6607ccb59e5f7051b7a70d8c37957fcde77e07c1bd27e2ecb',2,NULL,NULL,'859cd69af457a76329a121c87361387e',NULL);
INSERT INTO "journal" VALUES(49,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','do','end-day',NULL,'[["day_person",2,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Dana","id":2,"last_name":"Rivera","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"102","name_used":"","patient_id":2,"plan":"{\"3\":2,\"6\":9}","schedule_days":"","track":""}],["day_person",3,null,{"counselor":"Kevin Doyle","day_id":1,"expected":1,"first_name":"Thomas","id":3,"last_name":"Rivers","level_of_care":"","living_arrangement":"Maple Street","living_kind":"sober living home","mrn":"103","name_used":"","patient_id":3,"plan":"{\"3\":7,\"6\":10}","schedule_days":"","track":""}],["day_person",4,null,{"counselor":"Kevin Doyle","day_id":1,"expected":1,"first_name":"Tomás","id":4,"last_name":"Rivers","level_of_care":"","living_arrangement":"Maple Street","living_kind":"sober living home","mrn":"104","name_used":"","patient_id":4,"plan":"{\"3\":6,\"6\":11}","schedule_days":"","track":""}],["day_person",5,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Mei","id":5,"last_name":"Lin","level_of_care":"","living_arrangement":"Own home","living_kind":"own home","mrn":"105","name_used":"","patient_id":5,"plan":"{\"3\":7,\"6\":10}","schedule_days":"0 2 4","track":""}],["day_person",6,null,{"counselor":"Kevin Doyle","day_id":1,"expected":0,"first_name":"Ali","id":6,"last_name":"Haddad","level_of_care":"","living_arrangement":"","living_kind":"","mrn":"106","name_used":"","patient_id":6,"plan":"{\"3\":8,\"6\":9}","schedule_days":"1 3","track":""}],["day_person",7,null,{"counselor":"Mary Obi","day_id":1,"expected":1,"first_name":"Karl","id":7,"last_name":"Weiss","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"108","name_used":"Carl","patient_id":8,"plan":"{\"3\":3,\"6\":9}","schedule_days":"","track":""}],["day_person",8,null,{"counselor":"","day_id":1,"expected":1,"first_name":"Joy","id":8,"last_name":"Okafor","level_of_care":"","living_arrangement":"","living_kind":"","mrn":"T-1","name_used":"","patient_id":9,"plan":"{}","schedule_days":"","track":""}],["day_person",1,{"counselor":null,"expected":null,"first_name":null,"last_name":null,"level_of_care":null,"living_arrangement":null,"living_kind":null,"mrn":null,"name_used":null,"schedule_days":null,"track":null},{"counselor":"Mary Obi","expected":1,"first_name":"Bo","last_name":"Larsen","level_of_care":"","living_arrangement":"Harbor House","living_kind":"sober living home","mrn":"101","name_used":"","schedule_days":"","track":""}],["day",1,{"houses":null,"kept_at":null},{"houses":"[[\"Harbor House\", \"sober living home\"], [\"Maple Street\", \"sober living home\"], [\"Own home\", \"own home\"]]","kept_at":"2026-11-24T13:50:00.000000Z"}]]',NULL,NULL,'1756ad63103366d6607ccb59e5f7051b7a70d8c37957fcde77e07c1bd27e2ecb','042ae9b5e886821926895890396bca0947705f24531de8b5bdb18a9001197a1c',2,NULL,NULL,'ad5f0b55e109f98f54b5e95ccd628f08',NULL);
INSERT INTO "journal" VALUES(50,'2026-11-24T13:50:00.000000Z','2026-11-23T20:10:00.000000Z','2026-11-23','Ana','receptionist','Front desk','do','check-out',5,'[["stay",5,{"left":null},{"left":"2026-11-23T20:10:00.000000Z"}],["visit",3,{"checked_out_at":null,"checked_out_by":null,"destination":null,"status":"open"},{"checked_out_at":"2026-11-23T20:10:00.000000Z","checked_out_by":"Ana","destination":"Own home","status":"checked out"}]]',NULL,NULL,'042ae9b5e886821926895890396bca0947705f24531de8b5bdb18a9001197a1c','957430325eccacb665d845bd2bb3b351a4f8aadbadfa73e9ffb448579dc8e639',2,'her house called',NULL,'f0909345e9491e8ce5a15cb051a0eb24',NULL);
INSERT INTO "journal" VALUES(51,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','absent',1,'[["day_word",2,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":null,"id":2,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null}],["day_word",3,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":null,"id":3,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null}]]',NULL,NULL,'957430325eccacb665d845bd2bb3b351a4f8aadbadfa73e9ffb448579dc8e639','f12d7222b15185aa46bcd52e1b1307a3212644dc1ed66451f396ec327ac58d55',2,NULL,NULL,'bdd18110ecefa70f6acc68042790a2cb',NULL);
INSERT INTO "journal" VALUES(52,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','undo',1,'[["day_word",3,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":null,"id":3,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null},null],["day_word",2,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":null,"id":2,"instead_of":null,"patient_id":1,"reason":null,"since":null,"starts":null,"told_by":"his sister","until":null},null]]',51,NULL,'f12d7222b15185aa46bcd52e1b1307a3212644dc1ed66451f396ec327ac58d55','98335f4eeac16ef56a1a691a748e1f308ed3ae7b3e82d6ff7d32b0bf2f9f2638',2,NULL,NULL,'75b75b86bea84551cdadf6090182de6e',NULL);
INSERT INTO "journal" VALUES(53,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','absent',1,'[["day_word",4,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":null,"id":4,"instead_of":null,"patient_id":1,"reason":null,"since":"14:00","starts":null,"told_by":null,"until":null}],["day_word",5,null,{"agreed_by":null,"at":"2026-11-24T13:50:00.000000Z","away":"called","by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":null,"id":5,"instead_of":null,"patient_id":1,"reason":null,"since":"14:00","starts":null,"told_by":null,"until":null}]]',NULL,NULL,'98335f4eeac16ef56a1a691a748e1f308ed3ae7b3e82d6ff7d32b0bf2f9f2638','0136f4afc746407d30780cae9aff6738dd1024ff4cad244bc1c02613673f5b03',2,NULL,NULL,'84232fa67f27fb1121f0d506e289af41',NULL);
INSERT INTO "journal" VALUES(54,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','expect',6,'[["day_word",6,null,{"agreed_by":"Mary Obi","at":"2026-11-24T13:50:00.000000Z","away":null,"by":"Ana","comes_at":null,"day":"2026-11-26","excused_by":null,"expected":1,"id":6,"instead_of":"2026-11-27","patient_id":6,"reason":null,"since":null,"starts":"10:30","told_by":null,"until":null}],["day_word",7,null,{"agreed_by":"Mary Obi","at":"2026-11-24T13:50:00.000000Z","away":null,"by":"Ana","comes_at":null,"day":"2026-11-27","excused_by":null,"expected":0,"id":7,"instead_of":"2026-11-26","patient_id":6,"reason":null,"since":null,"starts":null,"told_by":null,"until":null}]]',NULL,NULL,'0136f4afc746407d30780cae9aff6738dd1024ff4cad244bc1c02613673f5b03','be2240c6dba2de03f47faf061fdcd22ac35a31934804c32f21ceaa5a77eee22f',2,NULL,NULL,'2416eacd8accbb38c594f7a7117114a9',NULL);
INSERT INTO "journal" VALUES(55,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','close',NULL,'[["day_hours",1,null,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":0,"closes":"14:00","day":"2026-11-26","id":1,"opens":null}]]',NULL,NULL,'be2240c6dba2de03f47faf061fdcd22ac35a31934804c32f21ceaa5a77eee22f','f577db00653cab9189334f61f551d0b36bf701283c8cc20cefe5455e7221de5e',2,'snow',NULL,'58f3fb7d2b70c6cde240b2eaa2a34c18',NULL);
INSERT INTO "journal" VALUES(56,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-27','Ana','receptionist','Front desk','do','close',NULL,'[["day_hours",2,null,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":1,"closes":null,"day":"2026-11-27","id":2,"opens":null}]]',NULL,NULL,'f577db00653cab9189334f61f551d0b36bf701283c8cc20cefe5455e7221de5e','958f5510d2438f0350b33e0b7055650cf1f4ae8ced68e35be0e350c320436519',2,'snow',NULL,'21d445a46d2abad841c7c9b99b6f3691',NULL);
INSERT INTO "journal" VALUES(57,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-27','Ana','receptionist','Front desk','do','open',NULL,'[["day_hours",2,{"at":"2026-11-24T13:50:00.000000Z","because":"snow","by":"Ana","closed":1,"closes":null,"day":"2026-11-27","id":2,"opens":null},null]]',NULL,NULL,'958f5510d2438f0350b33e0b7055650cf1f4ae8ced68e35be0e350c320436519','332091b7c9a57c700911c03ab6412b2344b5523cb1464e39d38355910d24e8f4',2,NULL,NULL,'a75f6a2b5eab21e76b3df526bff537db',NULL);
INSERT INTO "journal" VALUES(58,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','cancel',NULL,'[["group_change",1,null,{"at":"2026-11-24T13:50:00.000000Z","because":"flood","by":"Ana","cancelled":1,"day":"2026-11-26","facilitator":null,"group_id":6,"hard":null,"id":1,"moved_to":null,"room":null}]]',NULL,NULL,'332091b7c9a57c700911c03ab6412b2344b5523cb1464e39d38355910d24e8f4','59b88170f5d49873d800d323dc914b7fb75c4193fbe4ad9d7317a0fa8e25eba4',2,'flood',NULL,'82dc5826e6cb8ee015d6641f12e2e021',NULL);
INSERT INTO "journal" VALUES(59,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-26','Ana','receptionist','Front desk','do','group-today',NULL,'[["group_change",2,null,{"at":"2026-11-24T13:50:00.000000Z","because":"","by":"Ana","cancelled":0,"day":"2026-11-26","facilitator":null,"group_id":2,"hard":null,"id":2,"moved_to":null,"room":"Hut"}]]',NULL,NULL,'59b88170f5d49873d800d323dc914b7fb75c4193fbe4ad9d7317a0fa8e25eba4','60c62a5e5f202960e6ab74270bd8fc2ee1c8626d918ce67ec5ab361e8ff5f7d6',2,NULL,NULL,'d23e92ba62b10b6613ef69030cfe95aa',NULL);
INSERT INTO "journal" VALUES(60,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',9,'[["acceptance",2,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":0,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":2,"kind":"nothing_known","patient_id":9,"reason":"counselor confirmed"}]]',NULL,NULL,'60c62a5e5f202960e6ab74270bd8fc2ee1c8626d918ce67ec5ab361e8ff5f7d6','4fd9f5ae40b6a198e371cb9a0a49966d8b842101f21b6f09ab05290e1b361ee0',2,'read on the sheet','Mary Obi','ab91c0bfd9db01f90708a7d46e4a50f8',NULL);
INSERT INTO "journal" VALUES(61,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',4,'[["acceptance",3,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":0,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":3,"kind":"not_reached","patient_id":4,"reason":"counselor confirmed"}]]',NULL,NULL,'4fd9f5ae40b6a198e371cb9a0a49966d8b842101f21b6f09ab05290e1b361ee0','409e5b47760adf7d9b71380fdeed9a61ff729f9c5683c128a683724fb45aabc9',2,'read on the sheet','Mary Obi','f4f40eed1d03958d1057fdf1f72bd2e3',NULL);
INSERT INTO "journal" VALUES(62,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','accept',3,'[["acceptance",4,null,{"at":"2026-11-24T13:50:00.000000Z","block_id":6,"by":"Ana Lopez","confirmed_by":"Mary Obi","day_id":1,"id":4,"kind":"in_no_group","patient_id":3,"reason":"counselor confirmed"}]]',NULL,NULL,'409e5b47760adf7d9b71380fdeed9a61ff729f9c5683c128a683724fb45aabc9','d2909f0831b530193b1e0615e6d0ed917142308fe3a9a5ac9e819135618284a2',2,'read on the sheet','Mary Obi','361e4422c1161c65d0053e0f53a3205e',NULL);
INSERT INTO "journal" VALUES(63,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','sign',NULL,'[["sign_off",1,null,{"amendments":0,"at":"2026-11-24T13:50:00.000000Z","by":"Ana Lopez","day":"2026-11-23","digest":"16bdf4c5cf5c5397e155c581eef2fb7f2d01e14eb1150199cd163b7671268683","id":1,"locale":"en_US","reopened_at":null,"reopened_because":null,"reopened_by":null,"report":"{\"day\":\"2026-11-23\",\"site\":\"Front desk\",\"demo\":false,\"at\":\"2026-11-24T08:50:00-05:00\",\"counts\":{\"expected\":1,\"here\":0,\"stepped_out\":0,\"checked_out\":4,\"absent\":1,\"excused\":1},\"closed\":null,\"changes\":[],\"signed\":{\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"entry\":63,\"digest\":\"16bdf4c5cf5c5397e155c581eef2fb7f2d01e14eb1150199cd163b7671268683\",\"signed_in\":false},\"program\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"counts\":false},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"counts\":true},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"counts\":true},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"counts\":false},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"counts\":false},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"counts\":true},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"counts\":false}],\"patients\":[{\"mrn\":\"101\",\"name\":\"Bo Larsen\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Harbor House\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":160,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":45,\"why\":[\"out of class 11:10-11:25\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"105\",\"name\":\"Mei Lin\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T08:40:00-05:00\"},{\"in\":\"2026-11-23T09:20:00-05:00\",\"out\":\"2026-11-23T15:10:00-05:00\"}],\"destination\":\"Own home\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":180,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"room\":\"Quiet room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":40,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":10,\"countable\":0,\"why\":[]}]},{\"mrn\":\"T-1\",\"name\":\"Joy Okafor\",\"state\":\"expected\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"102\",\"name\":\"Dana Rivera\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Maple Street\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":175,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"103\",\"name\":\"Thomas Rivers\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"ride\",\"with\":\"his sister\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":108,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":48,\"why\":[\"admitted 12 min in\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":55,\"countable\":0,\"why\":[\"left 5 min early\",\"not in a group\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"104\",\"name\":\"Tomás Rivers\",\"state\":\"absent\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[{\"at\":\"2026-11-23T09:15:00-05:00\",\"outcome\":\"no-answer\",\"by\":\"Ana\",\"text\":\"left word with the house\"}],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"108\",\"name\":\"Carl Weiss\",\"state\":\"excused\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]}],\"questions\":[],\"accepted\":[{\"kind\":\"still_in_building\",\"mrn\":\"105\",\"group\":null,\"reason\":\"not known\",\"by\":\"Ana\",\"at\":\"2026-11-23T15:30:00-05:00\",\"confirmed_by\":null},{\"kind\":\"nothing_known\",\"mrn\":\"T-1\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"not_reached\",\"mrn\":\"104\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"in_no_group\",\"mrn\":\"103\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"}],\"amendments\":[]}","role":"receptionist","signed_in":0,"spoken":"{}","up_to":62,"zone":"America/New_York"}]]',NULL,NULL,'d2909f0831b530193b1e0615e6d0ed917142308fe3a9a5ac9e819135618284a2','be6874078a914b582f29ee4bb96eadbdf951c984980e4b3718f43156b3757ac3',2,NULL,NULL,'9ef5bac1cc5cd4afbf07f85aac4a1736',NULL);
INSERT INTO "journal" VALUES(64,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','reopen',NULL,'[["sign_off",1,{"reopened_at":null,"reopened_because":null,"reopened_by":null},{"reopened_at":"2026-11-24T13:50:00.000000Z","reopened_because":"read on the sheet","reopened_by":"Ana Lopez"}]]',NULL,NULL,'be6874078a914b582f29ee4bb96eadbdf951c984980e4b3718f43156b3757ac3','d038aa40c4a3fb12394926e369c393516559bd1f9c0a25851172302dc93881f0',2,'read on the sheet',NULL,'ae0df0c954ecbe885c3da42bc6e13696',NULL);
INSERT INTO "journal" VALUES(65,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','sign',NULL,'[["sign_off",2,null,{"amendments":0,"at":"2026-11-24T13:50:00.000000Z","by":"Ana Lopez","day":"2026-11-23","digest":"882ce6f1cb78054237d6e0861a3a17a5801b0d4fbaf5ffe5649ed497b261a2ac","id":2,"locale":"en_US","reopened_at":null,"reopened_because":null,"reopened_by":null,"report":"{\"day\":\"2026-11-23\",\"site\":\"Front desk\",\"demo\":false,\"at\":\"2026-11-24T08:50:00-05:00\",\"counts\":{\"expected\":1,\"here\":0,\"stepped_out\":0,\"checked_out\":4,\"absent\":1,\"excused\":1},\"closed\":null,\"changes\":[],\"signed\":{\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"entry\":65,\"digest\":\"882ce6f1cb78054237d6e0861a3a17a5801b0d4fbaf5ffe5649ed497b261a2ac\",\"signed_in\":false},\"program\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"counts\":false},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"counts\":true},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"counts\":true},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"counts\":false},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"counts\":false},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"counts\":true},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"counts\":false}],\"patients\":[{\"mrn\":\"101\",\"name\":\"Bo Larsen\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Harbor House\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":160,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":45,\"why\":[\"out of class 11:10-11:25\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"105\",\"name\":\"Mei Lin\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T08:40:00-05:00\"},{\"in\":\"2026-11-23T09:20:00-05:00\",\"out\":\"2026-11-23T15:10:00-05:00\"}],\"destination\":\"Own home\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":180,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"room\":\"Room 6\",\"proof\":\"unconfirmed\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"room\":\"Quiet room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":40,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Boundaries\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Meditation\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":10,\"countable\":0,\"why\":[]}]},{\"mrn\":\"T-1\",\"name\":\"Joy Okafor\",\"state\":\"expected\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"102\",\"name\":\"Dana Rivera\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"Maple Street\",\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":175,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"room\":\"Mat room\",\"proof\":\"unconfirmed\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":\"Yoga\",\"minutes\":55,\"countable\":55,\"why\":[\"left 5 min early\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"103\",\"name\":\"Thomas Rivers\",\"state\":\"checked_out\",\"scheduled\":true,\"stays\":[{\"in\":\"2026-11-23T08:40:00-05:00\",\"out\":\"2026-11-23T14:55:00-05:00\"}],\"destination\":\"ride\",\"with\":\"his sister\",\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":108,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"room\":\"Hall\",\"proof\":\"counted\"},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"room\":\"Room 1\",\"proof\":\"on the sheet\"}],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":\"12-step workshop\",\"minutes\":60,\"countable\":60,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":\"Coping skills\",\"minutes\":60,\"countable\":48,\"why\":[\"admitted 12 min in\"]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":60,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":55,\"countable\":0,\"why\":[\"left 5 min early\",\"not in a group\"]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"104\",\"name\":\"Tomás Rivers\",\"state\":\"absent\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[{\"at\":\"2026-11-23T09:15:00-05:00\",\"outcome\":\"no-answer\",\"by\":\"Ana\",\"text\":\"left word with the house\"}],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]},{\"mrn\":\"108\",\"name\":\"Carl Weiss\",\"state\":\"excused\",\"scheduled\":true,\"stays\":[],\"destination\":null,\"with\":null,\"outreach\":[],\"late_minutes\":0,\"countable_minutes\":0,\"proven\":true,\"cancelled_minutes\":0,\"seats\":[],\"blocks\":[{\"block\":\"Check-in\",\"starts\":\"09:00\",\"ends\":\"10:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Spirituality\",\"starts\":\"10:00\",\"ends\":\"11:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Class\",\"starts\":\"11:00\",\"ends\":\"12:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Lunch\",\"starts\":\"12:00\",\"ends\":\"13:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Open\",\"starts\":\"13:00\",\"ends\":\"14:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Activity\",\"starts\":\"14:00\",\"ends\":\"15:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]},{\"block\":\"Check-out\",\"starts\":\"15:00\",\"ends\":\"16:00\",\"group\":null,\"minutes\":0,\"countable\":0,\"why\":[]}]}],\"questions\":[],\"accepted\":[{\"kind\":\"still_in_building\",\"mrn\":\"105\",\"group\":null,\"reason\":\"not known\",\"by\":\"Ana\",\"at\":\"2026-11-23T15:30:00-05:00\",\"confirmed_by\":null},{\"kind\":\"nothing_known\",\"mrn\":\"T-1\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"not_reached\",\"mrn\":\"104\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"},{\"kind\":\"in_no_group\",\"mrn\":\"103\",\"group\":null,\"reason\":\"counselor confirmed\",\"by\":\"Ana Lopez\",\"at\":\"2026-11-24T08:50:00-05:00\",\"confirmed_by\":\"Mary Obi\"}],\"amendments\":[]}","role":"receptionist","signed_in":0,"spoken":"{}","up_to":64,"zone":"America/New_York"}]]',NULL,NULL,'d038aa40c4a3fb12394926e369c393516559bd1f9c0a25851172302dc93881f0','0b8b5e46f3d70d8d14ac50650f1064ad753acad4787ff77030c456a34a81e6b8',2,NULL,NULL,'1b3957314f8571d5e92576268ddf7638',NULL);
INSERT INTO "journal" VALUES(66,'2026-11-24T13:50:00.000000Z','2026-11-23T14:10:00.000000Z','2026-11-23','Ana Lopez','receptionist','Front desk','do','check-in',8,'[["visit",5,null,{"checked_out_at":null,"checked_out_by":null,"day_id":1,"destination":null,"id":5,"in_spite_of":"","known_by":"","known_by_name":"","patient_id":8,"reason":null,"scheduled":1,"status":"left open","told_by":"","with_whom":""}],["seat",13,null,{"day_block_id":2,"entered_at":null,"id":13,"session_id":1,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["seat",14,null,{"day_block_id":3,"entered_at":null,"id":14,"session_id":3,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["seat",15,null,{"day_block_id":6,"entered_at":null,"id":15,"session_id":9,"taken_at":"2026-11-23T14:10:00.000000Z","visit_id":5}],["stay",6,null,{"back_by":null,"came":"2026-11-23T14:10:00.000000Z","came_by":"Ana Lopez","id":6,"left":null,"visit_id":5}]]',NULL,NULL,'0b8b5e46f3d70d8d14ac50650f1064ad753acad4787ff77030c456a34a81e6b8','893b3050471e842b85397a23bc37ca985c934513427e32e06295de8379786c0c',2,'read on the sheet',NULL,'f0aa570ae9c6cd287545516631eb2ac1',NULL);
INSERT INTO "journal" VALUES(67,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','settings','settings',NULL,'[["site",1,{"targets":"[]"},{"targets":"[[\"PHP\",300,1500,5]]"}],["staff",3,null,{"active":1,"id":3,"name":"Kim Lee","passphrase_at":null,"role":"lead","sign_in":null,"signs_in_on":null,"unlocked_at":null}]]',NULL,NULL,'893b3050471e842b85397a23bc37ca985c934513427e32e06295de8379786c0c','29b7b0840f877269c251946294033084b87027a0a9e24008a9ecb598a13ead0c',2,NULL,NULL,'e53b9574b132be3c92d7afeebf7240ef',NULL);
INSERT INTO "journal" VALUES(68,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','staff','staff',NULL,'[["staff",4,null,{"active":1,"id":4,"name":"Omar Haddad","passphrase_at":null,"role":"receptionist","sign_in":"omar","signs_in_on":null,"unlocked_at":null}]]',NULL,NULL,'29b7b0840f877269c251946294033084b87027a0a9e24008a9ecb598a13ead0c','ec28f333f91c80f5b7fb7a3af3fab6d6bee92f763e5c8e77fc0c144bb291c1c7',2,NULL,NULL,'db7ebf4c371106962bcb143c8f65975d',NULL);
INSERT INTO "journal" VALUES(69,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','staff','staff',NULL,'[["staff",4,{"unlocked_at":null},{"unlocked_at":"2026-11-24T13:50:00.000000Z"}]]',NULL,NULL,'ec28f333f91c80f5b7fb7a3af3fab6d6bee92f763e5c8e77fc0c144bb291c1c7','0bc2742fd4059bedf74991f6616ef81f2b92c8c302ecfcf1b73f6daa8e83c9d4',2,NULL,NULL,'94384ec7c4d443681896038a3fbced74',NULL);
INSERT INTO "journal" VALUES(70,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','staff','staff',NULL,'[["staff",4,{"role":"receptionist"},{"role":"auditor"}]]',NULL,NULL,'0bc2742fd4059bedf74991f6616ef81f2b92c8c302ecfcf1b73f6daa8e83c9d4','e403f1ecacff1cefa42c9069a43e726cf8a055d008b667825f17b1f49b9e7ce0',2,NULL,NULL,'3dcedf1f581bc55141f75508e4f47374',NULL);
INSERT INTO "journal" VALUES(71,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','receptionist','Front desk','staff','staff',NULL,'[["staff",4,{"active":1},{"active":0}]]',NULL,NULL,'e403f1ecacff1cefa42c9069a43e726cf8a055d008b667825f17b1f49b9e7ce0','3cd343c07839240b01c652370fb5fc97cf4f921ebcdd834c616c5dba84ddb5f0',2,NULL,NULL,'65b3572a6ee59236fffc808eb6dac41c',NULL);
INSERT INTO "journal" VALUES(74,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','2026-11-24','Ana','lead','Front desk','do','restore',NULL,'[["restoration",1,null,{"found_entry":71,"found_hash":"3cd343c07839240b01c652370fb5fc97cf4f921ebcdd834c616c5dba84ddb5f0","goes_after":73,"id":1,"replaced_entry":73,"replaced_hash":"c09aef89f607a5dcb65cc80a27097b546bbfd7bd2828d06cc696623be024ae24","sign_in_again":""}]]',NULL,NULL,'3cd343c07839240b01c652370fb5fc97cf4f921ebcdd834c616c5dba84ddb5f0','54136c44fa9856acfdaff84f29ba93a08b4638937046e0550f92bc447b13e33c',2,NULL,NULL,'86e436b6c2c0035c31d12e0ee61a43d4',NULL);
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
CREATE TABLE message (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	text TEXT NOT NULL, 
	at TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	seen_at TEXT DEFAULT NULL, 
	seen_by TEXT DEFAULT NULL
)
 STRICT

;
INSERT INTO "message" VALUES(1,'A caller wants to be rung back: 555-0199','2026-11-23T14:20:00.000000Z','Ana','2026-11-23T14:20:00.000000Z','Ana');
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
CREATE TABLE quick_code (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	terminal TEXT NOT NULL, 
	staff_id INTEGER NOT NULL, 
	shift TEXT NOT NULL, 
	sealed TEXT NOT NULL, 
	wrong INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	CONSTRAINT uq_quick_code_terminal_staff_id UNIQUE (terminal, staff_id)
)
 STRICT

;
CREATE TABLE recovery_code (
	id INTEGER NOT NULL, 
	sealed TEXT NOT NULL, 
	made_at TEXT NOT NULL, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (id)
)
 STRICT

;
INSERT INTO "recovery_code" VALUES(1,'$argon2id$v=19$m=65536,t=3,p=4$VCnNT26pPG3EvxQm+R3nMg$m6Muz3fyS0wStfXvnlelxhntscKpoCM+3Nh3Wqrc1MY','2026-11-24T13:50:00.000000Z');
CREATE TABLE restoration (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	found_entry INTEGER NOT NULL, 
	found_hash TEXT NOT NULL, 
	replaced_entry INTEGER, 
	replaced_hash TEXT, 
	goes_after INTEGER NOT NULL, 
	sign_in_again TEXT NOT NULL
)
 STRICT

;
INSERT INTO "restoration" VALUES(1,71,'3cd343c07839240b01c652370fb5fc97cf4f921ebcdd834c616c5dba84ddb5f0',73,'c09aef89f607a5dcb65cc80a27097b546bbfd7bd2828d06cc696623be024ae24',73,'');
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
INSERT INTO "seen" VALUES(1,1,34,'2026-11-23T14:20:00.000000Z','Ana','');
INSERT INTO "seen" VALUES(2,8,46,'2026-11-23T19:55:00.000000Z','Ana','Mary Obi');
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
INSERT INTO "sign_off" VALUES(1,'2026-11-23','{"day":"2026-11-23","site":"Front desk","demo":false,"at":"2026-11-24T08:50:00-05:00","counts":{"expected":1,"here":0,"stepped_out":0,"checked_out":4,"absent":1,"excused":1},"closed":null,"changes":[],"signed":{"by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","entry":63,"digest":"16bdf4c5cf5c5397e155c581eef2fb7f2d01e14eb1150199cd163b7671268683","signed_in":false},"program":[{"block":"Check-in","starts":"09:00","ends":"10:00","counts":false},{"block":"Spirituality","starts":"10:00","ends":"11:00","counts":true},{"block":"Class","starts":"11:00","ends":"12:00","counts":true},{"block":"Lunch","starts":"12:00","ends":"13:00","counts":false},{"block":"Open","starts":"13:00","ends":"14:00","counts":false},{"block":"Activity","starts":"14:00","ends":"15:00","counts":true},{"block":"Check-out","starts":"15:00","ends":"16:00","counts":false}],"patients":[{"mrn":"101","name":"Bo Larsen","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Harbor House","with":null,"outreach":[],"late_minutes":0,"countable_minutes":160,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":45,"why":["out of class 11:10-11:25"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"105","name":"Mei Lin","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T08:40:00-05:00"},{"in":"2026-11-23T09:20:00-05:00","out":"2026-11-23T15:10:00-05:00"}],"destination":"Own home","with":null,"outreach":[],"late_minutes":0,"countable_minutes":180,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","room":"Quiet room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":40,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","minutes":60,"countable":60,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":10,"countable":0,"why":[]}]},{"mrn":"T-1","name":"Joy Okafor","state":"expected","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"102","name":"Dana Rivera","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Maple Street","with":null,"outreach":[],"late_minutes":0,"countable_minutes":175,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"103","name":"Thomas Rivers","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"ride","with":"his sister","outreach":[],"late_minutes":0,"countable_minutes":108,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":48,"why":["admitted 12 min in"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":55,"countable":0,"why":["left 5 min early","not in a group"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"104","name":"Tomás Rivers","state":"absent","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[{"at":"2026-11-23T09:15:00-05:00","outcome":"no-answer","by":"Ana","text":"left word with the house"}],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"108","name":"Carl Weiss","state":"excused","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]}],"questions":[],"accepted":[{"kind":"still_in_building","mrn":"105","group":null,"reason":"not known","by":"Ana","at":"2026-11-23T15:30:00-05:00","confirmed_by":null},{"kind":"nothing_known","mrn":"T-1","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"not_reached","mrn":"104","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"in_no_group","mrn":"103","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"}],"amendments":[]}','en_US','America/New_York','{}','16bdf4c5cf5c5397e155c581eef2fb7f2d01e14eb1150199cd163b7671268683',62,0,'Ana Lopez','receptionist',0,'2026-11-24T13:50:00.000000Z','2026-11-24T13:50:00.000000Z','Ana Lopez','read on the sheet');
INSERT INTO "sign_off" VALUES(2,'2026-11-23','{"day":"2026-11-23","site":"Front desk","demo":false,"at":"2026-11-24T08:50:00-05:00","counts":{"expected":1,"here":0,"stepped_out":0,"checked_out":4,"absent":1,"excused":1},"closed":null,"changes":[],"signed":{"by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","entry":65,"digest":"882ce6f1cb78054237d6e0861a3a17a5801b0d4fbaf5ffe5649ed497b261a2ac","signed_in":false},"program":[{"block":"Check-in","starts":"09:00","ends":"10:00","counts":false},{"block":"Spirituality","starts":"10:00","ends":"11:00","counts":true},{"block":"Class","starts":"11:00","ends":"12:00","counts":true},{"block":"Lunch","starts":"12:00","ends":"13:00","counts":false},{"block":"Open","starts":"13:00","ends":"14:00","counts":false},{"block":"Activity","starts":"14:00","ends":"15:00","counts":true},{"block":"Check-out","starts":"15:00","ends":"16:00","counts":false}],"patients":[{"mrn":"101","name":"Bo Larsen","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Harbor House","with":null,"outreach":[],"late_minutes":0,"countable_minutes":160,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":45,"why":["out of class 11:10-11:25"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"105","name":"Mei Lin","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T08:40:00-05:00"},{"in":"2026-11-23T09:20:00-05:00","out":"2026-11-23T15:10:00-05:00"}],"destination":"Own home","with":null,"outreach":[],"late_minutes":0,"countable_minutes":180,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","room":"Room 6","proof":"unconfirmed"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","room":"Quiet room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":40,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Boundaries","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Meditation","minutes":60,"countable":60,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":10,"countable":0,"why":[]}]},{"mrn":"T-1","name":"Joy Okafor","state":"expected","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"102","name":"Dana Rivera","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"Maple Street","with":null,"outreach":[],"late_minutes":0,"countable_minutes":175,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","room":"Mat room","proof":"unconfirmed"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":60,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":"Yoga","minutes":55,"countable":55,"why":["left 5 min early"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"103","name":"Thomas Rivers","state":"checked_out","scheduled":true,"stays":[{"in":"2026-11-23T08:40:00-05:00","out":"2026-11-23T14:55:00-05:00"}],"destination":"ride","with":"his sister","outreach":[],"late_minutes":0,"countable_minutes":108,"proven":true,"cancelled_minutes":0,"seats":[{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","room":"Hall","proof":"counted"},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","room":"Room 1","proof":"on the sheet"}],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":"12-step workshop","minutes":60,"countable":60,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":"Coping skills","minutes":60,"countable":48,"why":["admitted 12 min in"]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":60,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":55,"countable":0,"why":["left 5 min early","not in a group"]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"104","name":"Tomás Rivers","state":"absent","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[{"at":"2026-11-23T09:15:00-05:00","outcome":"no-answer","by":"Ana","text":"left word with the house"}],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]},{"mrn":"108","name":"Carl Weiss","state":"excused","scheduled":true,"stays":[],"destination":null,"with":null,"outreach":[],"late_minutes":0,"countable_minutes":0,"proven":true,"cancelled_minutes":0,"seats":[],"blocks":[{"block":"Check-in","starts":"09:00","ends":"10:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Spirituality","starts":"10:00","ends":"11:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Class","starts":"11:00","ends":"12:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Lunch","starts":"12:00","ends":"13:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Open","starts":"13:00","ends":"14:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Activity","starts":"14:00","ends":"15:00","group":null,"minutes":0,"countable":0,"why":[]},{"block":"Check-out","starts":"15:00","ends":"16:00","group":null,"minutes":0,"countable":0,"why":[]}]}],"questions":[],"accepted":[{"kind":"still_in_building","mrn":"105","group":null,"reason":"not known","by":"Ana","at":"2026-11-23T15:30:00-05:00","confirmed_by":null},{"kind":"nothing_known","mrn":"T-1","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"not_reached","mrn":"104","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"},{"kind":"in_no_group","mrn":"103","group":null,"reason":"counselor confirmed","by":"Ana Lopez","at":"2026-11-24T08:50:00-05:00","confirmed_by":"Mary Obi"}],"amendments":[]}','en_US','America/New_York','{}','882ce6f1cb78054237d6e0861a3a17a5801b0d4fbaf5ffe5649ed497b261a2ac',64,0,'Ana Lopez','receptionist',0,'2026-11-24T13:50:00.000000Z',NULL,NULL,NULL);
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
	clock_offset INTEGER NOT NULL, closed TEXT DEFAULT '[]' NOT NULL, inbox TEXT DEFAULT '' NOT NULL, inbox_removes INTEGER DEFAULT 0 NOT NULL, sign_without_backup INTEGER DEFAULT 1 NOT NULL, unsigned_after_business_days INTEGER DEFAULT 5 NOT NULL, away_reasons TEXT DEFAULT '[["with nurse",0],["with counselor",1],["with lead",0]]' NOT NULL, sheets TEXT DEFAULT 'not used' NOT NULL, targets TEXT DEFAULT '[]' NOT NULL, desk_notes TEXT DEFAULT '["see lead", "see counselor", "something to pick up", "form to sign", "call to return"]' NOT NULL, scanner_prefix TEXT DEFAULT '' NOT NULL, asked_sentence TEXT DEFAULT 'I can neither confirm nor deny that anyone is a patient here. I can take a message.' NOT NULL, lock_after_minutes INTEGER DEFAULT 5 NOT NULL, counters TEXT DEFAULT '[]' NOT NULL, prints_kept_days INTEGER DEFAULT NULL, own_acts TEXT DEFAULT 'marked' NOT NULL, 
	CONSTRAINT ck_site_real_clock CHECK (demo = 1 OR clock_offset = 0)
)
 STRICT

;
INSERT INTO "site" VALUES(1,'Front desk','America/New_York','en_US','04:00','0 1 2 3 4',0,10,45,20,180,3,540,'["not said", "doctor", "court or probation", "work or school", "family", "ride", "unwell", "left without telling us", "sent home by staff", "other"]','["not said", "sick", "court or probation", "work or school", "family", "ride", "weather", "other"]','["not said", "medical", "court or probation", "work or school", "family", "other"]',0,0,'[]','',0,1,5,'[["with nurse",0],["with counselor",1],["with lead",0]]','not used','[["PHP",300,1500,5]]','["see lead", "see counselor", "something to pick up", "form to sign", "call to return"]','','I can neither confirm nor deny that anyone is a patient here. I can take a message.',5,'[]',NULL,'marked');
CREATE TABLE staff (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	role TEXT NOT NULL, active INTEGER DEFAULT 1 NOT NULL, sign_in TEXT DEFAULT NULL, passphrase_at TEXT DEFAULT NULL, unlocked_at TEXT DEFAULT NULL, signs_in_on TEXT DEFAULT NULL, 
	CONSTRAINT uq_staff_name UNIQUE (name)
)
 STRICT

;
INSERT INTO "staff" VALUES(1,'Mary Obi','counselor',1,NULL,NULL,NULL,NULL);
INSERT INTO "staff" VALUES(2,'Kevin Doyle','counselor',1,NULL,NULL,NULL,NULL);
INSERT INTO "staff" VALUES(3,'Kim Lee','lead',1,NULL,NULL,NULL,NULL);
INSERT INTO "staff" VALUES(4,'Omar Haddad','auditor',0,'omar',NULL,'2026-11-24T13:50:00.000000Z',NULL);
CREATE TABLE staff_key (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	staff_id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	CONSTRAINT fk_staff_key_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id), 
	CONSTRAINT uq_staff_key_key UNIQUE ("key")
)
 STRICT

;
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
CREATE INDEX ix_acceptance_patient ON acceptance (patient_id);
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
CREATE INDEX ix_access_at ON access (at);
CREATE INDEX ix_access_patient_id ON access (patient_id, at);
CREATE INDEX ix_journal_told ON journal (subject, seq) WHERE verb IN ('update', 'note', 'absent', 'excuse', 'outreach', 'admit');
CREATE INDEX ix_staff_key_staff_id ON staff_key (staff_id);
CREATE INDEX ix_access_roll_call ON access (id) WHERE what IN ('roll call', 'roll call: why');
CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('census_run',1);
INSERT INTO "sqlite_sequence" VALUES('day',2);
INSERT INTO "sqlite_sequence" VALUES('living_arrangement',3);
INSERT INTO "sqlite_sequence" VALUES('program_block',7);
INSERT INTO "sqlite_sequence" VALUES('site',1);
INSERT INTO "sqlite_sequence" VALUES('staff',4);
INSERT INTO "sqlite_sequence" VALUES('day_block',14);
INSERT INTO "sqlite_sequence" VALUES('patient',9);
INSERT INTO "sqlite_sequence" VALUES('program_group',11);
INSERT INTO "sqlite_sequence" VALUES('absence',2);
INSERT INTO "sqlite_sequence" VALUES('group_session',22);
INSERT INTO "sqlite_sequence" VALUES('note',1);
INSERT INTO "sqlite_sequence" VALUES('plan',17);
INSERT INTO "sqlite_sequence" VALUES('seen',2);
INSERT INTO "sqlite_sequence" VALUES('visit',5);
INSERT INTO "sqlite_sequence" VALUES('seat',15);
INSERT INTO "sqlite_sequence" VALUES('stay',6);
INSERT INTO "sqlite_sequence" VALUES('acceptance',4);
INSERT INTO "sqlite_sequence" VALUES('word',1);
INSERT INTO "sqlite_sequence" VALUES('track',0);
INSERT INTO "sqlite_sequence" VALUES('block_track',0);
INSERT INTO "sqlite_sequence" VALUES('former_number',0);
INSERT INTO "sqlite_sequence" VALUES('day_person',8);
INSERT INTO "sqlite_sequence" VALUES('sign_off',2);
INSERT INTO "sqlite_sequence" VALUES('day_acceptance',0);
INSERT INTO "sqlite_sequence" VALUES('out_of_class',1);
INSERT INTO "sqlite_sequence" VALUES('group_sheet',2);
INSERT INTO "sqlite_sequence" VALUES('sheet_line',7);
INSERT INTO "sqlite_sequence" VALUES('day_word',7);
INSERT INTO "sqlite_sequence" VALUES('day_hours',2);
INSERT INTO "sqlite_sequence" VALUES('group_change',2);
INSERT INTO "sqlite_sequence" VALUES('desk_note',4);
INSERT INTO "sqlite_sequence" VALUES('outreach',1);
INSERT INTO "sqlite_sequence" VALUES('restoration',1);
INSERT INTO "sqlite_sequence" VALUES('access',2);
INSERT INTO "sqlite_sequence" VALUES('message',1);
INSERT INTO "sqlite_sequence" VALUES('staff_key',0);
INSERT INTO "sqlite_sequence" VALUES('quick_code',0);
COMMIT;
