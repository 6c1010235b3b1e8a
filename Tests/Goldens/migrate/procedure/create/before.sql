create table jobs (id integer primary key, done boolean not null default false);
