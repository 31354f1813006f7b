using System.ComponentModel.DataAnnotations;
using Registry.Domain.Days;
using Registry.Domain.Members;

namespace Registry.Web.Features.Members;

/// <summary>What the forms ask about a person.</summary>
public class PersonInput
{
    [Display(Name = "Born")]
    public PartialDate? Birth { get; set; }

    [Display(Name = "Gender")]
    public Gender? Gender { get; set; }

    [Display(Name = "Nationality")]
    public string? CountryIso2 { get; set; }

    [Display(Name = "Occupation"), StringLength(Person.TextLength)]
    public string? Occupation { get; set; }

    [Display(Name = "Office"), StringLength(Person.TextLength)]
    public string? Position { get; set; }

    [Display(Name = "Workplace"), StringLength(Person.TextLength)]
    public string? Workplace { get; set; }

    [Display(Name = "Languages"), StringLength(Person.TextLength)]
    public string? Languages { get; set; }

    [Display(Name = "Telephone"), StringLength(Person.PhoneLength)]
    public string? Phone { get; set; }

    [Display(Name = "E-mail"), EmailAddress, StringLength(Person.EmailLength)]
    public string? Email { get; set; }

    [Display(Name = "Address"), StringLength(Person.AddressLength)]
    public string? Address { get; set; }

    [Display(Name = "Province or city today")]
    public string? ProvinceId { get; set; }

    [Display(Name = "Commune or ward today")]
    public string? WardId { get; set; }

    [Display(Name = "Note"), StringLength(Person.NoteLength)]
    public string? Note { get; set; }

    public static PersonInput Of(Person person) => new()
    {
        Birth = person.Birth == default ? null : person.Birth,
        Gender = person.Gender,
        CountryIso2 = person.CountryIso2,
        Occupation = person.Occupation,
        Position = person.Position,
        Workplace = person.Workplace,
        Languages = person.Languages,
        Phone = person.Phone,
        Email = person.Email,
        Address = person.Address,
        ProvinceId = person.ProvinceId,
        WardId = person.WardId,
        Note = person.Note,
    };

    public void WriteTo(Person person, DateOnly today)
    {
        if (Birth is { } birth && (birth.Year > today.Year || birth.Date > today))
            throw new Domain.RuleException("Person.BornInTheFuture", nameof(Birth));

        person.Born(Birth ?? default);
        person.Describe(Gender, Chosen(CountryIso2), Occupation, Languages);
        person.WorkAt(Position, Workplace);
        person.Reach(Phone, Email);
        person.LiveAt(Address, Chosen(ProvinceId), Chosen(WardId));
        person.Remark(Note);
    }

    /// <summary>An empty choice is none.</summary>
    private static string? Chosen(string? id) => string.IsNullOrEmpty(id) ? null : id;
}
