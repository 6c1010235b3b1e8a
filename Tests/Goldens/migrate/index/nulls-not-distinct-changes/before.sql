-- postgresql: 15
create table people (id integer primary key, email text, phone text);
create unique index a on people (email);
create unique index b on people (phone) nulls not distinct where phone <> '';
