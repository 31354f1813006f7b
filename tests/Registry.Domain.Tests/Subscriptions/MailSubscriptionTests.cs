using Registry.Domain.Associations;
using Registry.Domain.Subscriptions;

namespace Registry.Domain.Tests.Subscriptions;

public sealed class MailSubscriptionTests
{
    private static readonly DateTimeOffset Now = new(2027, 3, 15, 1, 0, 0, TimeSpan.Zero);

    private readonly MailSubscription letters = new(new(AssociationKind.Union, null, "Liên hiệp"), null, "Ban.Doi.Ngoai@laos.example", "en", "secret", Now);

    [Fact]
    public void Capitals_of_an_address_make_no_second_reader() =>
        Assert.Equal(letters.Key, MailSubscription.KeyOf(0, null, "ban.doi.ngoai@LAOS.example"));

    [Fact]
    public void Letters_begin_with_the_confirming_and_tell_nothing_older()
    {
        letters.Confirm(Now.AddDays(1), new(2027, 3, 16));
        letters.Confirm(Now.AddDays(5), new(2027, 4, 2));

        Assert.Equal((Now.AddDays(1), Now.AddDays(1), new DateOnly(2027, 3, 1)), (letters.ConfirmedAt, letters.ToldUntil, letters.OutlookOf));
    }

    [Fact]
    public void Who_wants_no_letter_leaves_instead() =>
        Assert.Equal("MailSubscription.WantsNothing", Assert.Throws<RuleException>(() => letters.Want(changes: false, outlook: false, "vi")).Code);
}
