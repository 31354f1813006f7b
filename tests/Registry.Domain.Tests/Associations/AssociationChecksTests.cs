using Registry.Domain.Associations;

namespace Registry.Domain.Tests.Associations;

public sealed class AssociationChecksTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData(49, true)]
    [InlineData(50, false)]
    public void A_provincial_association_with_forty_nine_official_members_is_warned_of(int members, bool warned)
    {
        var warnings = AssociationChecks.Of(Laos(), members, [2024, 2025], SomeLimits.All, Today).ToList();

        Assert.Equal(warned, warnings.Exists(warning => warning.Code == "AssociationWarning.TooFewMembers"));
    }

    [Fact]
    public void Two_years_without_a_report_are_grave_and_one_that_never_reported_here_is_left_alone()
    {
        Assert.Equal(["AssociationWarning.ReportsMissing"], Codes(AssociationChecks.Of(Laos(), 60, [2023], SomeLimits.All, Today)));
        Assert.Equal(["AssociationWarning.ReportMissing"], Codes(AssociationChecks.Of(Laos(), 60, [2023, 2024], SomeLimits.All, Today)));
        Assert.Empty(AssociationChecks.Of(Laos(), 60, [], SomeLimits.All, Today));
    }

    [Fact]
    public void A_suspension_beyond_its_last_day_and_an_area_that_was_abolished_are_warned_of()
    {
        var laos = Laos();
        laos.Describe(new() { Level = AreaLevel.District });
        laos.Suspend(new(2026, 1, 1), new(2026, 6, 30), "QĐ 1");

        Assert.Equal(["AssociationWarning.DistrictLevel", "AssociationWarning.SuspendedTooLong"], Codes(AssociationChecks.Of(laos, 60, [], SomeLimits.All, Today)));
    }

    [Fact]
    public void A_branch_owes_the_law_nothing() =>
        Assert.Empty(AssociationChecks.Of(new(AssociationKind.Branch, Laos(), "Chi hội"), 3, [2020], SomeLimits.All, Today));

    private static IEnumerable<string> Codes(IEnumerable<AssociationWarning> warnings) => warnings.Select(warning => warning.Code);

    private static Association Laos() =>
        new(AssociationKind.Association, new Association(AssociationKind.Union, null, "Liên hiệp"), "Hội hữu nghị Việt Nam – Lào");
}
