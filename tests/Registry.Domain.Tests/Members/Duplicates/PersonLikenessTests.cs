using Registry.Domain.Days;
using Registry.Domain.Members;
using Registry.Domain.Members.Duplicates;

namespace Registry.Domain.Tests.Members.Duplicates;

public sealed class PersonLikenessTests
{
    private static readonly PersonTraits An = Somebody("Nguyễn Văn An", "12/3/1968", "0903 123 415");

    [Theory]
    [InlineData("Nguyễn Văn An", LikenessReasons.SameName)]
    [InlineData("NGUYEN VAN AN", LikenessReasons.SameName)]
    [InlineData("Nguyễn Văn Ân", LikenessReasons.OtherAccents)]
    [InlineData("An Nguyễn Văn", LikenessReasons.OtherOrder)]
    [InlineData("N.V. An", LikenessReasons.Initials)]
    [InlineData("Nguyễn An", LikenessReasons.WordMissing)]
    [InlineData("Nguyễn Vănn An", LikenessReasons.OneLetter)]
    [InlineData("Nguyễn Vna An", LikenessReasons.OneLetter)]
    [InlineData("Trần Thị Hà", LikenessReasons.None)]
    public void Names_are_compared_as_offices_write_them(string name, LikenessReasons reason) =>
        Assert.Equal(reason, PersonLikeness.Of(Somebody("Nguyễn Văn An"), Somebody(name)).Reasons);

    [Fact]
    public void Where_the_tone_stands_is_no_difference() =>
        Assert.Equal(LikenessReasons.SameName, PersonLikeness.Of(Somebody("Lê Thị Hòa"), Somebody("Lê Thị Hoà")).Reasons);

    [Theory]
    [InlineData("Nguyễn Văn An", "1968", "+84 903 123 415")] // name, year, telephone
    [InlineData("Nguyễn Văn An", "12/3/1968", null)]         // name, day
    [InlineData("Nguyễn Văn An", null, "0903123415")]        // name, telephone
    [InlineData("N. V. An", "1968", "0903.123.415")]
    [InlineData("Nguyễn Văn An", "1969", "0903123415")]      // a year mistyped
    [InlineData("Nguyễn Văn An", "1/1/1968", "0903123415")]  // 1 January stands for "in 1968"
    [InlineData("Nguyễn Văn An", "3/12/1968", "0903123415")] // day and month changed about
    public void What_looks_like_one_person_is_listed(string name, string? birth, string? phone) =>
        Assert.True(PersonLikeness.Of(An, Somebody(name, birth, phone)).Score >= Likeness.WorthListing);

    [Theory]
    [InlineData("Nguyễn Văn An", "1968", null)]               // there are many of that name and year
    [InlineData("Nguyễn Văn An", "20/9/1968", "0903123415")]  // born on another day
    [InlineData("Nguyễn Văn An", "1942", "0903123415")]       // father and son, one telephone
    [InlineData("Trần Thị Hà", "12/3/1968", "0903123415")]    // husband and wife
    [InlineData("Nguyễn Văn Ân", "12/3/1968", null)]
    public void What_may_well_be_two_people_is_not_listed(string name, string? birth, string? phone) =>
        Assert.True(PersonLikeness.Of(An, Somebody(name, birth, phone)).Score < Likeness.WorthListing);

    [Fact]
    public void A_former_name_counts()
    {
        var now = new PersonTraits { FullName = "Trần Thị Thu Hà", FormerNames = ["Trần Thị Hà"], Birth = PartialDate.Parse("1984"), Email = "ha@example.vn" };

        var likeness = PersonLikeness.Of(now, new PersonTraits { FullName = "Trần Thị Hà", Birth = PartialDate.Parse("1984"), Email = "HA@example.vn" });

        Assert.Equal(LikenessReasons.FormerName | LikenessReasons.SameBirthYear | LikenessReasons.SameEmail, likeness.Reasons);
        Assert.True(likeness.Score >= Likeness.NearlySure);
    }

    [Fact]
    public void A_number_says_much_only_within_its_association()
    {
        var likeness = PersonLikeness.Of(Member(7, "nb-0141"), Member(7, "NB-0141"));
        Assert.True(likeness.Score >= Likeness.NearlySure);
        Assert.True(likeness.Reasons.HasFlag(LikenessReasons.SameNumber));
        Assert.True(PersonLikeness.Of(Member(7, "1"), Member(8, "1")).Score < Likeness.WorthAsking);
    }

    [Fact]
    public void A_man_and_a_woman_of_one_name_are_two()
    {
        var likeness = PersonLikeness.Of(Gendered(Gender.Male), Gendered(Gender.Female));
        Assert.True(likeness.Score < Likeness.WorthAsking);
        Assert.True(likeness.Reasons.HasFlag(LikenessReasons.OtherGender));
    }

    [Fact]
    public void An_organisation_is_never_a_person()
    {
        var company = new PersonTraits { FullName = "Công ty Suối Dầu", Kind = PersonKind.Organisation };
        Assert.Equal(0, PersonLikeness.Of(company, Somebody("Công ty Suối Dầu")).Score);
        Assert.True(PersonLikeness.Of(company, new() { FullName = "CÔNG TY SUỐI DẦU", Kind = PersonKind.Organisation }).Score >= Likeness.WorthListing);
    }

    [Theory]
    [InlineData("Nguyễn Văn An", "1968", "+84 903 123 415")]
    [InlineData("An Nguyễn Văn", "1968", null)]
    [InlineData("N.V. An", "1968", null)]
    [InlineData("Nguyễn Thành An", "12/03/1968", null)]
    public void What_is_worth_comparing_shares_a_key(string name, string? birth, string? phone) =>
        Assert.NotEmpty(An.Keys.Intersect(Somebody(name, birth, phone).Keys));

    [Fact]
    public void Strangers_share_no_key() => Assert.Empty(An.Keys.Intersect(Somebody("Trần Văn Ban", "1968", "0903 123 416").Keys));

    private static PersonTraits Somebody(string name, string? birth = null, string? phone = null) =>
        new() { FullName = name, Birth = PartialDate.Parse(birth), Phone = phone };

    private static PersonTraits Member(int association, string number) => new() { FullName = "Phan Văn Ước", Memberships = [(association, number)] };

    private static PersonTraits Gendered(Gender gender) => new() { FullName = "Phan Thanh Bình", Birth = PartialDate.Parse("1989"), Gender = gender };
}
