create type mood as enum ('sad', 'ok', 'glad');
create table t (id integer primary key, m mood, ms mood[], n mood);
