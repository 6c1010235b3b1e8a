create table items (id integer not null, n integer generated always as identity);
