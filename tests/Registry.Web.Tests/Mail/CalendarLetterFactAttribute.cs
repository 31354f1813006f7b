using Registry.Web.Tests.Calendars;

namespace Registry.Web.Tests.Mail;

/// <summary>A test that sends calendar letters to a real mail server and has libical read what arrived.</summary>
public sealed class CalendarLetterFactAttribute : MailServerFactAttribute
{
    public CalendarLetterFactAttribute()
    {
        if (CalendarReaders.Missing().Contains("libical-dev") && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "No libical. Calendars/Readers/install.sh installs it; with CI=true this fails.";
    }
}
