create foreign data wrapper w; create server s type 'a' foreign data wrapper w; create user mapping for public server s options (password 'p');
