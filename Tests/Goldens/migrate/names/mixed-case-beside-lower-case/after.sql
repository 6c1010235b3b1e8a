create table users (id integer primary key, name text);
create table "Users" ("Id" integer primary key, id bigint, "ID" text, "Name" text unique, name text unique);
create table "USERS" (id integer references "Users" ("Id"));
create index "users_Name" on "Users" (lower("Name"));
