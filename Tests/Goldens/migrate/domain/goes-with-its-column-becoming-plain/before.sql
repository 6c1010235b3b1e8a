create domain email as text check (value like '%@%');
create table people (id integer primary key, mail email default 'a@b', mails email[]);
create index people_mail on people (lower(mail));
