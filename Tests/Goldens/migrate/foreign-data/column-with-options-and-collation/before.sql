create foreign data wrapper files;
create server here foreign data wrapper files;
