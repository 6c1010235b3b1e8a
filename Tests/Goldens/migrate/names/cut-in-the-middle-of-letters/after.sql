create table keep (id integer primary key);
create table "ééééééééééééééééééééééééééééééx" ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüü" serial primary key, "ää" integer unique references "ééééééééééééééééééééééééééééééx" ("üüüüüüüüüüüüüüüüüüüüüüüüüüüüüü"));
create index on "ééééééééééééééééééééééééééééééx" ("ää", "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüü");
