create table people (id integer primary key, email text, phone text);
create unique index a on people (email) nulls not distinct;
create unique index b on people (phone) where phone <> '';
