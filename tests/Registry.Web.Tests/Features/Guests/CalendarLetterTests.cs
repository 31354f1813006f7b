using System.Globalization;
using System.Text;
using Registry.Web.Tests.Calendars;
using Registry.Web.Tests.Mail;

namespace Registry.Web.Tests.Features.Guests;

/// <summary>Calendar letters as they arrive at a real mail server (RFC 6047).</summary>
public sealed class CalendarLetterTests
{
    [CalendarLetterFact]
    public async Task Request_update_and_cancellation_arrive_as_alternatives_that_libical_accepts()
    {
        using var server = MailServer.Plain();
        await using var world = await GuestWorld.CreateAsync(app => server.Serve(app));
        await world.GuestAsync("Lê Thị Lan \"Đặc biệt\"; giám đốc, Sở Ngoại vụ", "lan@test.vn", language: "both");
        await world.SendAsync("Invitation");
        await world.App.DeliverAsync();
        await world.MoveAsync("25/06/2027", tell: true);
        await world.App.DeliverAsync();
        var lan = (await world.App.InDatabaseAsync(db => Task.FromResult(db.Guests.Single()))).Id;
        using var withdrawn = await world.Planner.SubmitAsync($"{world.List}/{lan}/Withdrawal");
        await world.App.DeliverAsync();

        var arrived = server.Await(3);

        Assert.Equal(["REQUEST", "REQUEST", "CANCEL"], arrived.Select(message => Calendar(message).Method));
        Assert.All(arrived, message => Assert.StartsWith("multipart/alternative", message.Header("Content-Type"), StringComparison.Ordinal));
        Assert.All(arrived, message => Assert.Contains($"METHOD:{Calendar(message).Method}\r\n", Calendar(message).Text, StringComparison.Ordinal));
        Assert.Single(arrived.Select(message => Line(Calendar(message).Text, "UID:")).Distinct());
        var sequences = arrived.Select(message => int.Parse(Line(Calendar(message).Text, "SEQUENCE:"), CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(sequences.Distinct().Order(), sequences);
        foreach (var message in arrived)
            Assert.Single(await ReadAsync(Calendar(message).Text));
    }

    [CalendarLetterFact]
    public async Task One_attendee_stands_in_each_letter_and_nobody_sees_who_else_is_invited()
    {
        using var server = MailServer.Plain();
        await using var world = await GuestWorld.CreateAsync(app => server.Serve(app));
        await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.GuestAsync("Ole Hansen", "ole@test.dk", language: "en");
        await world.SendAsync("Invitation");
        await world.App.DeliverAsync();

        foreach (var message in server.Await(2))
        {
            var calendar = Calendar(message).Text.Replace("\r\n ", "", StringComparison.Ordinal);
            Assert.Single(calendar.Split("\r\n"), line => line.StartsWith("ATTENDEE", StringComparison.Ordinal) && line.EndsWith("mailto:" + message.To, StringComparison.Ordinal));
            Assert.DoesNotContain(message.To == "lan@test.vn" ? "ole@test.dk" : "lan@test.vn", string.Concat(message.Parts) + message.Raw, StringComparison.Ordinal);
        }
    }

    /// <summary>The part that calendar programs read, with the method its header names.</summary>
    private static (string Method, string Text) Calendar(Received message)
    {
        var part = message.Raw.Split("\r\n--").Single(part => part.Contains("Content-Type: text/calendar", StringComparison.OrdinalIgnoreCase));
        var (head, body) = (part[..part.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Replace("\r\n ", " ", StringComparison.Ordinal), part[(part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);
        Assert.Contains("charset=utf-8", head, StringComparison.OrdinalIgnoreCase);
        var method = head.Split("method=")[1].Split(';', '\r', ' ')[0].Trim('"');
        return (method, Encoding.UTF8.GetString(Convert.FromBase64String(body)));
    }

    private static string Line(string calendar, string name) => calendar.Split("\r\n").First(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..];

    private static async Task<IReadOnlyList<string>> ReadAsync(string calendar)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, calendar);
        return CalendarReaders.ReadWithLibical(file);
    }
}
