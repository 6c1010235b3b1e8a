create table people (id integer primary key, mail text unique);
create table notes (id integer primary key, mail text references people (mail));
insert into people values (1, 'a');
insert into notes values (1, 'a');
