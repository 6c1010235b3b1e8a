create table "Odd ""Name" (id integer primary key, "Sel ect" text check ("Sel ect" <> 'Sel ect'));
insert into "Odd ""Name" values (1, 'x');
