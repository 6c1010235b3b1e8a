create table people (
  id integer primary key,
  name text not null,
  email text,
  age integer
);
create unique index people_email_key on people (email);
