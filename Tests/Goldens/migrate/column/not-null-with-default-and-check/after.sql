create table people (id integer primary key, email text not null default 'none' constraint mail check (email <> ''), age integer not null);
