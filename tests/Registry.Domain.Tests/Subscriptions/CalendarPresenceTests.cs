using Registry.Domain.Subscriptions;

namespace Registry.Domain.Tests.Subscriptions;

public sealed class CalendarPresenceTests
{
    private static readonly DateTimeOffset At = new(2027, 3, 15, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Another_date_raises_the_sequence_and_the_first_one_does_not()
    {
        var end = new CalendarPresence(1, PresenceKind.AgreementEnd, 5, At);

        Assert.True(end.Show(new(2028, 1, 1), "Hết hạn", "Ends", At));
        Assert.False(end.Show(new(2028, 1, 1), "Hết hạn", "Ends", At.AddDays(1)));
        Assert.True(end.Show(new(2033, 1, 1), "Hết hạn", "Ends", At.AddDays(2)));

        Assert.Equal((1, At.AddDays(2)), (end.Sequence, end.ChangedAt));
    }

    [Fact]
    public void Another_programme_of_the_day_is_a_change_but_not_of_date_place_or_state()
    {
        var invitation = new CalendarPresence(1, PresenceKind.Invitation, 5, At, partnerId: 7);
        invitation.Say("a", At);

        invitation.Say("b", At.AddDays(1));

        Assert.Equal((0, At.AddDays(1)), (invitation.Sequence, invitation.ChangedAt));
    }

    [Fact]
    public void What_left_keeps_the_titles_it_had()
    {
        var invitation = new CalendarPresence(1, PresenceKind.Invitation, 5, At, partnerId: 7);
        invitation.Call("Mít tinh", "Meeting", "lo ການຊຸມນຸມ");
        invitation.Leave(At.AddDays(1));

        invitation.Call("Mít tinh kín", "Closed meeting");

        Assert.Equal(("Mít tinh", "ການຊຸມນຸມ"), (invitation.TitleVi, FurtherTitles.In(invitation.FurtherTitles, "lo")));
        Assert.Equal(1, invitation.Sequence);
    }
}
