create table people (id bigint primary key, a text not null, b bigint, c date, d numeric(8,2) default 0, f varchar(20) not null default 'f', h jsonb, i text unique, j integer references people (j) unique, k boolean not null default true check (k));
create index people_a on people (a, h);
