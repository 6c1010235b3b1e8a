create table readings (id integer primary key, value numeric not null);
