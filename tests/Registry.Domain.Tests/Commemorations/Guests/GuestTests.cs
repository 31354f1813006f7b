using Registry.Domain.Associations;
using Registry.Domain.Commemorations.Guests;
using Registry.Domain.Members;
using Registry.Domain.Papers;
using Registry.Domain.Partners;

namespace Registry.Domain.Tests.Commemorations.Guests;

public sealed class GuestTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 15, 1, 0, 0, TimeSpan.Zero);
    private static readonly ToldFacts Told = new(0, new(2027, 6, 24), new(8, 30));

    [Fact]
    public void Of_two_answers_that_disagree_the_later_stands_and_both_are_kept()
    {
        var guest = Invited();

        guest.Take(Given(AnswerKind.Accepted, Now.AddHours(2)));
        var earlier = guest.Take(Given(AnswerKind.Declined, Now.AddHours(1)));

        Assert.Equal(AnswerKind.Accepted, guest.Answer);
        Assert.False(earlier.Stood);
        Assert.Equal([AnswerKind.Accepted, AnswerKind.Declined], guest.Answers.Select(answer => answer.Kind));
    }

    [Fact]
    public void A_clock_that_runs_ahead_does_not_make_an_answer_unbeatable()
    {
        var guest = Invited();
        guest.Take(Given(AnswerKind.Accepted, Now.AddYears(30)) with { ReceivedAt = Now });

        guest.Take(Given(AnswerKind.Declined, Now.AddMinutes(1)));

        Assert.Equal(AnswerKind.Declined, guest.Answer);
    }

    [Fact]
    public void Another_day_asks_for_the_answer_anew_and_a_reply_to_the_old_day_does_not_count()
    {
        var guest = Invited();
        var first = guest.Sequence;
        guest.Take(Given(AnswerKind.Accepted, Now));

        guest.Update(Told with { FeedSequence = 3, Date = new(2027, 6, 25) }, "lan@test.vn");
        var old = guest.Take(Given(AnswerKind.Accepted, Now.AddHours(1)) with { Sequence = first });

        Assert.Equal((AnswerKind.None, 3, false), (guest.Answer, guest.Sequence, old.Stood));
    }

    [Fact]
    public void Another_place_keeps_the_answer_and_a_reply_to_either_message_counts()
    {
        var guest = Invited();
        guest.Take(Given(AnswerKind.Tentative, Now));
        guest.Update(Told with { FeedSequence = 1 }, "lan@test.vn");
        Assert.Equal(AnswerKind.Tentative, guest.Answer);

        Assert.True(guest.Take(Given(AnswerKind.Accepted, Now.AddHours(1)) with { Sequence = 0 }).Stood);
    }

    [Fact]
    public void Everyone_is_told_of_a_change_once()
    {
        var guest = Invited();
        var moved = Told with { FeedSequence = 1, Date = new(2027, 6, 25) };
        Assert.True(guest.KnowsOldFacts(moved.FeedSequence));

        guest.Update(moved, "lan@test.vn");

        Assert.False(guest.KnowsOldFacts(moved.FeedSequence));
        Assert.Equal("Guest.KnowsAlready", Code(() => guest.Update(moved, "lan@test.vn")));
    }

    [Fact]
    public void Only_who_was_invited_answers_and_only_with_as_many_as_may_come_along()
    {
        var listed = Guest.Typed(1, new("Lê Thị Lan"));

        Assert.Equal("Guest.NotInvited", Code(() => listed.Take(Given(AnswerKind.Accepted, Now))));
        Assert.Equal("Guest.TooManyCompanions", Code(() => Invited().Take(Given(AnswerKind.Accepted, Now) with { ComingWith = 3 })));
        Assert.Equal("Guest.AnswerMissing", Code(() => Invited().Take(Given(AnswerKind.None, Now))));
    }

    [Fact]
    public void A_note_of_the_door_that_arrives_late_does_not_undo_a_newer_one()
    {
        var guest = Invited();
        guest.Arrive(Guid.NewGuid(), isPresent: false, 0, Now.AddMinutes(5), "Vân");
        guest.Arrive(Guid.NewGuid(), isPresent: true, 2, Now, "Khải");

        Assert.Null(guest.PresentAt);
        Assert.Equal(2, guest.Arrivals.Count);
    }

    [Fact]
    public void The_office_gives_the_place_until_somebody_types_one()
    {
        var guest = Guest.Typed(1, new("Khamphone Vongsa"));
        guest.Rank(7, 120);
        Assert.Equal(120, guest.Precedence);

        guest.RankOwn(5);
        guest.Rank(7, 120);
        Assert.Equal(5, guest.Precedence);

        guest.RankOwn(null);
        guest.Rank(7, 120);
        Assert.Equal(120, guest.Precedence);
    }

    [Fact]
    public void A_contact_brings_office_partner_and_how_to_be_addressed()
    {
        var office = new Office("Tổng Lãnh sự", "Consul General", 300);
        office.AddressAs("Thưa Ngài Tổng Lãnh sự", "Dear Consul General", null);
        var contact = new Contact(4, "Khamphone Vongsa", "ຄໍາພອນ ວົງສາ");
        contact.Hold(office, null, null, null, null);
        contact.Reach(["lo", "en"], "Consul@Laos.test", null);

        var guest = Guest.Of(1, contact);

        Assert.Equal(("Tổng Lãnh sự", "Consul General", 300, "both"), (guest.OfficeVi, guest.OfficeEn, guest.Precedence, guest.Language));
        Assert.Equal(("consul@laos.test", "Thưa Ngài Tổng Lãnh sự"), (guest.Email, guest.SalutationVi));
    }

    [Fact]
    public void Who_asked_to_be_left_alone_is_not_invited()
    {
        var person = new Person("Phan Văn Ước");
        person.Restrict(new(2027, 1, 1));

        Assert.Equal("Guest.PersonNotToBeInvited", Code(() => Guest.Of(1, person, "vi")));
    }

    [Fact]
    public void A_line_end_in_a_name_is_refused() =>
        Assert.Equal("Text.ControlCharacter", Code(() => Guest.Typed(1, new("Lan\r\nBcc: all@test.vn"))));

    [Fact]
    public void Reminders_go_on_the_days_chosen_before_the_answer_is_due()
    {
        var invitation = new Invitation(1);
        invitation.Bound(new(2027, 6, 10), [1, 7, 3, 7], null);

        Assert.Equal("7,3,1", invitation.RemindDaysText);
        Assert.True(invitation.RemindsOn(new(2027, 6, 3)));
        Assert.False(invitation.RemindsOn(new(2027, 6, 4)));
        Assert.False(invitation.RemindsOn(new(2027, 6, 11)));
        Assert.Equal("Invitation.RemindDaysOutOfRange", Code(() => invitation.Bound(new(2027, 6, 10), [61], null)));
    }

    [Fact]
    public void An_invitation_bears_one_number_and_another_only_where_that_was_left_empty()
    {
        var invitation = new Invitation(1);
        invitation.TakeNumber(Paper(12));

        Assert.Equal("Invitation.NumberedAlready", Code(() => invitation.TakeNumber(Paper(13))));
        invitation.Paper!.Void("Hoãn");
        invitation.TakeNumber(Paper(13));
        Assert.Equal("13/GM-LHHN", invitation.Paper!.Number.ToString());
    }

    private static OutgoingPaper Paper(int value) => new(new(AssociationKind.Union, null, "Liên hiệp", "Union"), new(2027, 6, 1), value, "GM-LHHN", "Giấy mời", "Lễ kỷ niệm");

    private static Guest Invited()
    {
        var guest = Guest.Typed(1, new("Lê Thị Lan") { Email = "lan@test.vn", Companions = 2 });
        guest.Invite(Told, "lan@test.vn", Now);
        return guest;
    }

    private static GivenAnswer Given(AnswerKind kind, DateTimeOffset said) => new(kind, 0, AnswerManner.Link, said, said, Guid.NewGuid().ToString());

    private static string Code(Action act) => Assert.Throws<RuleException>(act).Code;
}
