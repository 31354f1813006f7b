using Registry.Domain.Associations;

namespace Registry.Domain.Tests.Associations;

public sealed class CongressTimeTests
{
    [Theory]
    [InlineData("Cuối Quý II/2027", "2027-06-30", false)]
    [InlineData("Cuối Quý II/2027", "2027-07-01", true)]
    [InlineData("Quý III", "2027-10-01", true)]
    [InlineData("khi đủ điều kiện", "2029-01-01", false)]
    [InlineData(null, "2029-01-01", false)]
    public void A_congress_is_late_when_its_time_in_the_plan_has_gone_by(string? when, string today, bool isLate) =>
        Assert.Equal(isLate, Called(when).IsLateOn(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_congress_that_was_held_is_not_late()
    {
        var congress = Called("Quý I/2027");
        congress.Held(new(2027, 9, 2));

        Assert.False(congress.IsLateOn(new(2027, 10, 1)));
    }

    [Theory]
    [InlineData("Quý II & IV/2027", 8, true)]
    [InlineData("Quý II & IV/2027", 11, false)]
    [InlineData("khi đủ điều kiện", 8, false)]
    public void A_day_outside_of_the_plans_time_is_noticed(string when, int month, bool isApart)
    {
        var congress = Called(when);
        congress.Plan(new(2027, month, 20), null);

        Assert.Equal(isApart, congress.IsPlannedApart);
    }

    private static Congress Called(string? when) =>
        new Association(AssociationKind.Union, null, "Liên hiệp các tổ chức hữu nghị tỉnh Đồng Nai").Hold(3, CongressKind.Term, 2027, 2032, when);
}
