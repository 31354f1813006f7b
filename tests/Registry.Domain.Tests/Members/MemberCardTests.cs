using Registry.Domain.Members;

namespace Registry.Domain.Tests.Members;

public sealed class MemberCardTests
{
    private static readonly DateOnly Today = new(2027, 3, 15);

    [Fact]
    public void A_card_is_revoked_once_and_a_mistake_is_taken_back()
    {
        var card = new MemberCard(1, 2, new byte[MemberCard.HashLength], "niêm phong", Today);
        card.Revoke(Today, " Mất thẻ ");

        Assert.Equal("MemberCard.RevokedAlready", Assert.Throws<RuleException>(() => card.Revoke(Today)).Code);
        Assert.Equal((Today, "Mất thẻ"), (card.RevokedOn, card.RevokedFor));

        card.Restore();

        Assert.Equal((null, null), (card.RevokedOn, card.RevokedFor));
    }
}
