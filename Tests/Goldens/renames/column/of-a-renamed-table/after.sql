create table users (id integer primary key, email text unique);
create table notes (id integer primary key, mail text references users (email));
insert into users values (1, 'a');
insert into notes values (1, 'a');
