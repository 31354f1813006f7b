using Registry.Web.Tests.Calendars;
using Registry.Web.Tests.Support;

namespace Registry.Web.Tests.Mail;

/// <summary>A test that sends calendar letters to a real mail server and has other programs read what arrived.</summary>
public sealed class CalendarLetterFactAttribute() : NeedsFactAttribute(MailServerFactAttribute.Lack() ?? ReaderFactAttribute.Lack());
