using FsCheck;
using FsCheck.Fluent;
using Registry.Domain.Commemorations.Guests;

namespace Registry.Domain.Tests.Commemorations.Guests;

/// <summary>Laws of the SEQUENCE, whatever is edited and sent in whatever order (RFC 5545, section 3.8.7.4; RFC 5546).</summary>
public sealed class SequenceProperties
{
    private static readonly DateTimeOffset Now = new(2027, 3, 15, 1, 0, 0, TimeSpan.Zero);

    /// <summary>0: the day moves. 1: the place changes. 2: invite. 3: tell the change. 4: take back. 5: the guest accepts what was sent last.</summary>
    private static Arbitrary<int[]> Edits => Gen.Choose(0, 5).ArrayOf().ToArbitrary();

    [Fact]
    public void Each_message_has_a_higher_number_than_the_one_before() => Prop.ForAll(Edits, edits =>
    {
        var sent = Play(edits).Sent;
        return sent.Zip(sent.Skip(1)).All(pair => pair.Second > pair.First);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_message_is_never_behind_the_feed_of_the_same_entry() => Prop.ForAll(Edits, edits =>
    {
        var (_, sent, feeds, _) = Play(edits);
        return sent.Zip(feeds).All(pair => pair.First >= pair.Second);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Between_two_changes_nobody_is_told_twice() => Prop.ForAll(Edits, edits =>
    {
        var (_, _, feeds, updates) = Play(edits);
        return updates.Distinct().Count() == updates.Count && feeds.Count >= updates.Count;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_standing_answer_is_about_the_day_the_guest_was_told() => Prop.ForAll(Edits, edits =>
    {
        var guest = Play(edits).Guest;
        return guest.Answer == AnswerKind.None || guest.AskedSequence <= guest.Sequence;
    }).QuickCheckThrowOnFailure();

    private static (Guest Guest, List<int> Sent, List<int> Feeds, List<int> Updates) Play(int[] edits)
    {
        var guest = Guest.Typed(1, new("Lê Thị Lan") { Email = "lan@test.vn" });
        var (feed, day, hour) = (0, new DateOnly(2027, 6, 24), Now);
        List<int> sent = [], feeds = [], updates = [];
        foreach (var edit in edits)
        {
            hour = hour.AddMinutes(1);
            var told = new ToldFacts(feed, day, null);
            var before = guest.Sequence;
            if (edit is 0 or 1)
                (feed, day) = (feed + 1, edit == 0 ? day.AddDays(1) : day);
            else if (edit == 2 && !guest.IsInvited)
                guest.Invite(told, "lan@test.vn", hour);
            else if (edit == 3 && guest.KnowsOldFacts(feed))
            {
                guest.Update(told, "lan@test.vn");
                updates.Add(feed);
            }
            else if (edit == 4 && guest.IsInvited)
                guest.Withdraw(told, "lan@test.vn");
            else if (edit == 5 && guest.IsInvited)
                Assert.True(guest.Take(new(AnswerKind.Accepted, 0, AnswerManner.Calendar, hour, hour, $"{hour:o}") { Sequence = guest.Sequence }).Stood);

            if (guest.Sequence != before)
            {
                sent.Add(guest.Sequence);
                feeds.Add(feed);
            }
        }

        return (guest, sent, feeds, updates);
    }
}
