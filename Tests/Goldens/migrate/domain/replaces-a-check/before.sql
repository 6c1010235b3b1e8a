create table people (id integer primary key, email text not null, constraint mail check (email like '%@%'));
