using Registry.Web.Features.Calendar;

namespace Registry.Web.Tests.Features.Calendar;

public sealed class CalendarClientTests
{
    [Theory]
    [InlineData("Google-Calendar-Importer", "Google Calendar")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.4.0", "Thunderbird")]
    [InlineData("iOS/18.1 (22B83) dataaccessd/1.0", "iPhone, iPad")]
    [InlineData("macOS/14.6 (23G80) CalendarAgent/988 dataaccessd/1.0", "macOS Calendar")]
    [InlineData("Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.17928; Pro)", "Outlook")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0", "Edge")]
    [InlineData("curl/8.5.0", "curl")]
    [InlineData("SomethingVeryLongWithoutAnyBreakThatNobodyWouldEverWantToReadInATable", "SomethingVeryLongWithoutAnyBreakThatNobo")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void A_program_is_named_as_people_know_it(string? agent, string? name) =>
        Assert.Equal(name, CalendarClient.NameOf(agent));
}
