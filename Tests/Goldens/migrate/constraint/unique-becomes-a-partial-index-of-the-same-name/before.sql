create table people (id integer primary key, email text, gone boolean, constraint people_email_key unique (email));
