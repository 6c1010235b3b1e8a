create table "select" (id integer primary key, "from" text check ("from" <> 'Sel ect'));
insert into "select" values (1, 'x');
