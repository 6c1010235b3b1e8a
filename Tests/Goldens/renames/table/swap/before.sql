create table left_side (id integer primary key, kind text default 'left');
create table right_side (id integer primary key, size integer);
create table uses (l integer references left_side, r integer references right_side);
insert into left_side values (1), (2);
insert into right_side values (3, 4);
