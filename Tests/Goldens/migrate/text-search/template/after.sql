create text search dictionary d (template = snowball, language = 'german');
