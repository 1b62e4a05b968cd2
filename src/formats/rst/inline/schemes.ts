/** Schemes of addresses that are links when they stand in the text; none that runs code or carries data. */
export const schemes: ReadonlySet<string> = new Set(
  `acap afp aim callto cid crid dav dict dns facetime fax feed file finger ftp ftps geo git gopher h323 http https imap
  info ipp irc ircs jabber ldap lifn magnet mailto matrix md5 message mid mms modem news nfs nntp opaquelocktoken pop pop3
  pres printer rdar res rsync rtsp service sftp sip sips skype sms snews snmp ssh steam svn tag tel telnet tftp tip tn3270
  tv urn view-source wais webcal whois xmpp z39.50r z39.50s`.split(/\s+/),
)
