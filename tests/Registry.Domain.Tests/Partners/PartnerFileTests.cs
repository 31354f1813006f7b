using Registry.Domain.Partners;

namespace Registry.Domain.Tests.Partners;

public sealed class PartnerFileTests
{
    [Theory]
    [InlineData(LicenceKind.OperationRegistration, 3)]
    [InlineData(LicenceKind.RepresentativeOffice, 5)]
    public void A_licence_is_good_for_the_years_of_its_kind_and_is_renewed_sixty_days_before(LicenceKind kind, int years)
    {
        var issued = new DateOnly(2025, 6, 1);
        var licence = new Licence(1, kind, "12/GĐK", issued, issued.AddYears(years));

        Assert.Equal(licence.ExpiresOn.AddDays(-60), licence.RenewalDueOn);
        Assert.True(licence.IsValidOn(licence.ExpiresOn));
        Assert.False(licence.IsValidOn(licence.ExpiresOn.AddDays(1)));
        Assert.Equal("Licence.TooLong", Assert.Throws<RuleException>(() => licence.Issue(kind, "12/GĐK", issued, issued.AddYears(years).AddDays(1))).Code);
    }

    [Fact]
    public void Members_of_a_bloc_are_those_of_the_day()
    {
        var bloc = new Bloc("asean", "ASEAN", "ASEAN", null);
        bloc.Admit("LA", new(1997, 7, 23));
        bloc.Admit("TL", new(2025, 10, 26));

        Assert.Equal(["LA"], bloc.MembersOn(new(2025, 10, 25)));
        Assert.Equal(["LA", "TL"], bloc.MembersOn(new(2025, 10, 26)));
    }

    [Fact]
    public void A_partner_that_goes_into_another_frees_its_name_and_gives_what_the_other_did_not_know()
    {
        var (stays, goes) = (Locality(1, "Tỉnh Champasak"), Locality(2, "Champasak"));
        goes.Place("Champasak", null, "Asia/Vientiane");
        var key = goes.IdentityKey;

        stays.Complete(goes);
        goes.MergeInto(stays);

        Assert.Equal("Asia/Vientiane", stays.TimeZoneId);
        Assert.NotEqual(key, goes.IdentityKey);
        Assert.Equal("Partner.MergedAlready", Assert.Throws<RuleException>(() => goes.MergeInto(stays)).Code);
        Assert.Equal("Partner.MergedIntoItself", Assert.Throws<RuleException>(() => stays.MergeInto(stays)).Code);
        Assert.Equal("Partner.OfAnotherOwner", Assert.Throws<RuleException>(() => Locality(3, "Pakse", owner: 2).MergeInto(stays)).Code);
    }

    [Fact]
    public void What_cannot_be_so_is_refused_by_its_name()
    {
        var partner = Locality(1, "Tỉnh Champasak");
        var visit = new PartnerEvent(1, PartnerEventKind.DelegationIn, new(2027, 3, 1), "Đoàn tỉnh Champasak thăm");

        Assert.Equal("Partner.UnknownTimeZone", Assert.Throws<RuleException>(() => partner.Place(null, null, "Asia/Atlantis")).Code);
        Assert.Equal("PartnerEvent.EndsBeforeItBegins", Assert.Throws<RuleException>(() => visit.Tell(visit.Kind, visit.On, visit.On.AddDays(-1), visit.Title)).Code);
        Assert.Equal("PartnerEvent.CurrencyMissing", Assert.Throws<RuleException>(() => visit.Value(1000, null)).Code);
        Assert.Equal("PartnerEvent.UnknownCurrency", Assert.Throws<RuleException>(() => visit.Value(1000, "US")).Code);
        Assert.Null(new Channel(1, ChannelKind.Website, "javascript:alert(1)", null).Link);
        Assert.NotNull(new Channel(1, ChannelKind.Website, "https://champasak.gov.la", null).Link);
    }

    private static Partner Locality(int id, string name, int owner = 1)
    {
        var partner = new Partner(owner, PartnerKind.ForeignLocality, name, name, "LA");
        typeof(Partner).GetProperty(nameof(Partner.Id))!.SetValue(partner, id);
        return partner;
    }
}
