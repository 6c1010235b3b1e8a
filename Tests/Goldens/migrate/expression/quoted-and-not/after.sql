create table "people" ("id" integer primary key, name text, "Name" text, "value" text, constraint pair check (name <> "Name"));
create index people_name on people (name) where (name is not null);
