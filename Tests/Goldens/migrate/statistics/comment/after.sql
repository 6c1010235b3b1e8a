create table towns (id integer primary key, zip text, town text, land text);
create statistics a on zip, town from towns;
comment on statistics a is 'A zip code has one town';
create statistics b on zip, land from towns;
