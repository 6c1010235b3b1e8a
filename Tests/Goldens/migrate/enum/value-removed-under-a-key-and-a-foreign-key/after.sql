create type country as enum ('de', 'fr');
create table countries (code country primary key, name text);
create table towns (id integer primary key, country country not null references countries (code));
