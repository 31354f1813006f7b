using Registry.Web.Tests.Calendars;

namespace Registry.Web.Tests.Features.Guests;

public sealed class GuestCallTests
{
    [ReaderFact]
    public async Task Every_calendar_message_keeps_to_the_rules_of_scheduling_as_libical_checks_them()
    {
        await using var world = await GuestWorld.CreateAsync();
        await world.GuestAsync("Lê Thị Lan \"Đặc biệt\"; giám đốc, Sở Ngoại vụ tỉnh Khánh Hòa", "lan@test.vn", language: "both");
        await world.SendAsync("Invitation");
        await world.MoveAsync("25/06/2027", tell: true);
        using var cancelled = await world.Planner.SubmitAsync($"/Commemorations/{world.Id}/Cancellation", ("Reason", "Bão"), ("TellGuests", "true"));

        var letters = await world.LettersAsync();

        Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], letters.Select(letter => letter.CalendarMethod));
        foreach (var letter in letters)
        {
            var file = Path.GetTempFileName();
            await File.WriteAllTextAsync(file, letter.Calendar);
            Assert.Single(CalendarReaders.ReadWithLibical(file));
            Assert.Single(CalendarReaders.ReadWithPython(file));
            Assert.Equal(CalendarReaders.ReadWithLibical(file), CalendarReaders.ReadWithIcalJs(file));
        }
    }
}
