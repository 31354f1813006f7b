using Registry.Domain.Partners;

namespace Registry.Domain.Tests.Partners;

public sealed class ContactTests
{
    private static readonly DateOnly Arrival = new(2025, 9, 1);
    private static readonly DateOnly Departure = new(2028, 8, 31);

    [Fact]
    public void A_contact_is_addressed_as_the_office_says_until_the_person_asks_for_something_else()
    {
        var contact = ConsulGeneral();
        Assert.Equal(("Thưa Ngài Tổng Lãnh sự", "Dear Consul General", 200), (contact.FormOfAddress(vietnamese: true), contact.FormOfAddress(vietnamese: false), contact.Rank));

        contact.AddressAs("Thưa Bà Tổng Lãnh sự", null, 95);

        Assert.Equal(("Thưa Bà Tổng Lãnh sự", "Dear Consul General", 95), (contact.FormOfAddress(vietnamese: true), contact.FormOfAddress(vietnamese: false), contact.Rank));
    }

    [Fact]
    public void The_office_is_called_as_it_is_called_there_or_else_by_its_general_name()
    {
        var contact = ConsulGeneral();
        Assert.Equal("Consul General", contact.OfficeTitle(vietnamese: false));

        contact.Hold(contact.Office, "Tổng Lãnh sự nước CHDCND Lào tại Thành phố Hồ Chí Minh", null, Arrival, null);

        Assert.StartsWith("Tổng Lãnh sự nước", contact.OfficeTitle(vietnamese: true), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contact_is_in_office_from_the_first_day_to_the_last_and_an_unknown_day_is_no_bound()
    {
        var contact = ConsulGeneral();
        contact.Hold(null, null, null, Arrival, Departure);
        Assert.Equal(
            [false, true, true, false],
            new[] { Arrival.AddDays(-1), Arrival, Departure, Departure.AddDays(1) }.Select(contact.IsInOfficeOn));

        contact.Hold(null, null, null, null, null);
        Assert.True(contact.IsInOfficeOn(DateOnly.MinValue));
        Assert.Equal(Office.LowestPrecedence, contact.Rank);
    }

    [Fact]
    public void Languages_are_kept_in_their_order_and_once_each()
    {
        var contact = ConsulGeneral();

        contact.Reach([" LO", "vi", "lo", ""], "protocol@consulate-la.example", null);

        Assert.Equal(["lo", "vi"], contact.Languages);
    }

    [Fact]
    public void What_cannot_be_so_is_refused_by_its_name()
    {
        var contact = ConsulGeneral();

        Assert.Equal("Contact.EndsBeforeItBegins", Assert.Throws<RuleException>(() => contact.Hold(null, null, null, Departure, Arrival)).Code);
        Assert.Equal("Contact.UnknownLanguage", Assert.Throws<RuleException>(() => contact.Reach(["tiếng Lào"], null, null)).Code);
        Assert.Equal("Office.PrecedenceOutOfRange", Assert.Throws<RuleException>(() => contact.AddressAs(null, null, 0)).Code);
        Assert.Equal("Text.ControlCharacter", Assert.Throws<RuleException>(() => contact.Call("Bounmy\r\nBcc: all@example", null, null)).Code);
        Assert.Equal("Office.PrecedenceOutOfRange", Assert.Throws<RuleException>(() => new Office("Thị trưởng", "Mayor", 10_000)).Code);
    }

    private static Contact ConsulGeneral()
    {
        var office = new Office("Tổng Lãnh sự", "Consul General", 200);
        office.AddressAs("Thưa Ngài Tổng Lãnh sự", "Dear Consul General", "Công ước Viên 1963, Điều 9");
        var contact = new Contact(1, "Bounmy Phommachanh", "ບຸນມີ ພົມມະຈັນ");
        contact.Hold(office, null, null, Arrival, null);
        return contact;
    }
}
