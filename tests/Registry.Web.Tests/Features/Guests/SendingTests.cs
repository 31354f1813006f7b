using System.Net;
using Microsoft.EntityFrameworkCore;
using Registry.Domain.Access;
using Registry.Domain.Commemorations.Guests;

namespace Registry.Web.Tests.Features.Guests;

public sealed class SendingTests
{
    [Fact]
    public async Task Each_guest_gets_one_letter_with_day_place_link_and_an_entry_for_the_calendar()
    {
        await using var world = await GuestWorld.CreateAsync();
        await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.GuestAsync("Ole Hansen", "ole@test.dk", language: "en");

        await world.SendAsync("Invitation");
        await world.SendAsync("Invitation");

        var letters = await world.LettersAsync();
        Assert.Equal(["lan@test.vn", "ole@test.dk"], letters.Select(letter => letter.To).Order());
        var (lan, ole) = (letters.Single(letter => letter.To == "lan@test.vn"), letters.Single(letter => letter.To == "ole@test.dk"));
        Assert.Contains("08:30 – 10:30, thứ Năm 24/06/2027", lan.Text, StringComparison.Ordinal);
        Assert.Contains("Nhà khách 378 Nha Trang", lan.Text, StringComparison.Ordinal);
        Assert.Contains("Thursday 24 June 2027", ole.Text, StringComparison.Ordinal);
        Assert.StartsWith("Invitation: ", ole.Subject, StringComparison.Ordinal);
        Assert.Equal("REQUEST", lan.CalendarMethod);
        Assert.Contains("mailto:lan@test.vn", GuestWorld.Property(lan, "ATTENDEE"), StringComparison.Ordinal);
        Assert.Equal(GuestWorld.Property(lan, "UID:"), GuestWorld.Property(ole, "UID:"));
        Assert.NotEqual(GuestWorld.LinkIn(lan), GuestWorld.LinkIn(ole));
    }

    [Fact]
    public async Task A_date_moved_after_the_invitations_tells_everyone_once_with_the_same_uid_and_a_higher_sequence()
    {
        await using var world = await GuestWorld.CreateAsync();
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.GuestAsync("Trần Văn Minh", "minh@test.vn");
        await world.SendAsync("Invitation");

        await world.MoveAsync("25/06/2027", tell: true);
        await world.SendAsync("Update");

        var letters = await world.LettersAsync();
        Assert.Equal(4, letters.Count);
        var (first, second) = (letters.First(letter => letter.To == "lan@test.vn"), letters.Last(letter => letter.To == "lan@test.vn"));
        Assert.Equal(GuestWorld.Property(first, "UID:"), GuestWorld.Property(second, "UID:"));
        Assert.True(GuestWorld.SequenceOf(second) > GuestWorld.SequenceOf(first));
        Assert.Contains("20270625T083000", second.Calendar, StringComparison.Ordinal);
        Assert.Equal(new(2027, 6, 25), (await world.GuestAsync(lan)).ToldDate);
    }

    [Fact]
    public async Task A_planner_who_tells_later_sees_who_knows_an_old_day()
    {
        await using var world = await GuestWorld.CreateAsync();
        await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.SendAsync("Invitation");

        await world.MoveAsync("25/06/2027", tell: false);

        Assert.Single(await world.LettersAsync());
        Assert.Contains("1 khách mới biết ngày, giờ hoặc nơi cũ", (await world.Planner.OpenAsync(world.List)).Body!.TextContent, StringComparison.Ordinal);
        await world.SendAsync("Update");
        Assert.DoesNotContain("mới biết ngày", (await world.Planner.OpenAsync(world.List)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_takes_every_invitation_back()
    {
        await using var world = await GuestWorld.CreateAsync();
        await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.SendAsync("Invitation");

        using var cancelled = await world.Planner.SubmitAsync($"/Commemorations/{world.Id}/Cancellation", ("Reason", "Bão số 5"), ("TellGuests", "true"));

        var last = (await world.LettersAsync())[^1];
        Assert.Equal("CANCEL", last.CalendarMethod);
        Assert.Contains("STATUS:CANCELLED", last.Calendar, StringComparison.Ordinal);
        Assert.True(GuestWorld.SequenceOf(last) > 0);
    }

    [Fact]
    public async Task Only_those_without_an_answer_are_reminded_and_nobody_twice_on_a_day()
    {
        await using var world = await GuestWorld.CreateAsync();
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        await world.GuestAsync("Trần Văn Minh", "minh@test.vn");
        await world.SendAsync("Invitation");
        using var answered = await world.Planner.SubmitAsync(
            await world.Planner.OpenAsync($"{world.List}/{lan}"), $"{world.List}/{lan}", "#answer", ("Input.Answer", "Accepted"), ("Input.Manner", "Phone"));

        await world.SendAsync("Reminder");
        await world.SendAsync("Reminder");

        Assert.Equal(["minh@test.vn"], (await world.LettersAsync()).Skip(2).Select(letter => letter.To));
    }

    [Fact]
    public async Task Who_has_no_address_is_noted_on_paper_when_the_planner_says_so()
    {
        await using var world = await GuestWorld.CreateAsync();
        var old = await world.GuestAsync("Cụ Nguyễn Văn Tư", null);

        await world.SendAsync("Invitation");
        Assert.False((await world.GuestAsync(old)).IsInvited);
        await world.SendAsync("Invitation", ("onPaper", "true"));

        Assert.True((await world.GuestAsync(old)).IsInvited);
        Assert.Empty(await world.LettersAsync());
    }

    [Fact]
    public async Task The_next_ones_of_the_waiting_list_come_in_their_order_when_places_are_free()
    {
        await using var world = await GuestWorld.CreateAsync();
        using var bounded = await world.Planner.SubmitAsync($"{world.List}/Invitation", ("Input.Capacity", "1"));
        await world.App.InDatabaseAsync(async db =>
        {
            foreach (var (name, rank) in new[] { ("Hai", 20), ("Một", 10) })
            {
                var guest = Guest.Typed(world.Id, new(name) { Email = $"{rank}@test.vn" });
                guest.RankOwn(rank);
                guest.Wait(true);
                db.Guests.Add(guest);
            }

            await db.SaveChangesAsync();
        });

        await world.SendAsync("Promotion");

        Assert.Equal(["10@test.vn"], (await world.LettersAsync()).Select(letter => letter.To));
    }

    [Fact]
    public async Task A_person_of_the_register_is_written_to_without_the_planner_seeing_the_address()
    {
        await using var world = await GuestWorld.CreateAsync();
        var person = new Registry.Domain.Members.Person("Phan Văn Ước");
        person.Reach("0905123456", "uoc@test.vn");
        await world.App.AddAsync(person);
        var guest = Guest.Of(world.Id, person, "vi");
        await world.App.AddAsync(guest);

        await world.SendAsync("Invitation");

        Assert.Equal("uoc@test.vn", (await world.LettersAsync()).Single().To);
        Assert.DoesNotContain("uoc@test.vn", (await world.Planner.OpenAsync($"{world.List}/{guest.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_viewer_sees_names_and_offices_and_sends_nothing()
    {
        await using var world = await GuestWorld.CreateAsync();
        var lan = await world.GuestAsync("Lê Thị Lan", "lan@test.vn");
        var viewer = await world.Plan.AsAsync(Role.Viewer);

        var page = await viewer.OpenAsync($"{world.List}/{lan}");
        using var sending = await viewer.GetAsync($"{world.List}/Sending/Invitation");
        using var needs = await viewer.GetAsync($"{world.List}/{lan}/Needs");

        Assert.DoesNotContain("lan@test.vn", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, sending.StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, needs.StatusCode);
    }

    [Fact]
    public async Task A_line_end_in_a_name_begins_no_header()
    {
        await using var world = await GuestWorld.CreateAsync();

        using var response = await world.Planner.SubmitAsync($"{world.List}/New", ("Input.Name", "Lan\r\nBcc: all@test.vn"), ("Input.Email", "lan@test.vn"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        Assert.Empty(await world.App.InDatabaseAsync(db => db.Guests.ToListAsync()));
    }

    [Theory]
    [InlineData("Cancellation")]
    [InlineData("Date")]
    public async Task Where_the_guests_cannot_be_told_the_plan_has_not_changed_either(string page)
    {
        await using var world = await GuestWorld.CreateAsync();
        await world.GuestAsync("Trần Thị Lan", "lan@example.vn");
        await world.SendAsync("Invitation");
        await world.App.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"CREATE TRIGGER FullDisk BEFORE INSERT ON Outbox BEGIN SELECT RAISE(ABORT, 'full'); END"));

        using var failed = await world.Planner.SubmitAsync(
            $"/Commemorations/{world.Id}/{page}", ("Reason", "Bão"), ("Input.Day", "25/06/2027"), ("TellGuests", "true"), ("Input.TellGuests", "true"));

        Assert.Equal(HttpStatusCode.InternalServerError, failed.StatusCode);
        var plan = await world.App.InDatabaseAsync(db => db.Commemorations.AsNoTracking().SingleAsync(one => one.Id == world.Id));
        Assert.Null(plan.CancelledAt);
        Assert.Equal(new(2027, 6, 24), plan.Date);
    }
}
