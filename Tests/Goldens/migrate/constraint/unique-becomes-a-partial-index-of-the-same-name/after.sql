create table people (id integer primary key, email text, gone boolean);
create unique index people_email_key on people (email) where not gone;
