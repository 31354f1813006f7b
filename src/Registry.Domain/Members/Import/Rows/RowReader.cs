using Registry.Domain.Members.Import.Mapping;

namespace Registry.Domain.Members.Import.Rows;

/// <summary>Reads the rows of a list whose columns are known.</summary>
public sealed class RowReader(ColumnMap map, KnownWords words, DateOnly today)
{
    public RowReading Read(IReadOnlyList<string> cells)
    {
        var row = new RowCells(map, cells);
        var draft = new MemberDraft { FullName = Name(row), Kind = Kind(row) };
        draft = Home(Work(Birth(draft, row), row), row);
        draft = MembershipPart.Read(draft, row, words, today);
        return new(Reach(draft, row), row.Findings);
    }

    private string Name(RowCells row)
    {
        if (!map.Has(ImportField.FullName))
            return row.Take(ImportField.FamilyName, NameReader.Read($"{row.Text(ImportField.FamilyName)} {row.Text(ImportField.GivenName)}"))?.Name ?? "";

        return IsOrganisation(row)
            ? row.Take(ImportField.FullName, LineReader.Read(row.Text(ImportField.FullName), Person.NameLength)) ?? ""
            : row.Take(ImportField.FullName, NameReader.Read(row.Text(ImportField.FullName)))?.Name ?? "";
    }

    private static bool IsOrganisation(RowCells row) => MemberWordReader.ReadKind(row.Text(ImportField.Kind)).Value == PersonKind.Organisation;

    private static PersonKind Kind(RowCells row) => row.Take(ImportField.Kind, MemberWordReader.ReadKind(row.Text(ImportField.Kind))) ?? PersonKind.Natural;

    /// <summary>Day of birth and gender; two columns for men and women may hold both at once.</summary>
    private MemberDraft Birth(MemberDraft draft, RowCells row)
    {
        var birth = row.Take(ImportField.Birth, BirthReader.Read(row.Text(ImportField.Birth), today));
        var gender = row.Take(ImportField.Gender, GenderReader.Read(row.Text(ImportField.Gender)));
        foreach (var (field, column) in new[] { (ImportField.MaleMark, Gender.Male), (ImportField.FemaleMark, Gender.Female) })
        {
            var text = row.Text(field);
            if (row.Take(field, GenderReader.ReadMark(text, column)) is not { } marked)
                continue;

            if (gender is not null && gender != marked)
                row.Say(field, CellRemark.Problem("Cell.MarkedTwice"));
            gender = marked;
            if (birth == default && text.Any(char.IsAsciiDigit) && text != "1")
                birth = row.Take(field, BirthReader.Read(text, today));
        }

        return draft with { Birth = birth, Gender = gender, FormerNames = FormerNames(row), DeceasedOn = Deceased(row) };
    }

    private static IReadOnlyList<string> FormerNames(RowCells row) => row.Take(ImportField.FormerNames, LineReader.ReadList(row.Text(ImportField.FormerNames))) ?? [];

    private DateOnly? Deceased(RowCells row) =>
        MembershipPart.FirstDay(row, ImportField.DeceasedOn, row.Take(ImportField.DeceasedOn, MembershipDayReader.Read(row.Text(ImportField.DeceasedOn), today)));

    private static MemberDraft Work(MemberDraft draft, RowCells row)
    {
        string? Line(ImportField field, int limit) => row.Take(field, LineReader.Read(row.Text(field), limit));
        var (position, workplace) = WorkText.Part(Line(ImportField.PositionAndWorkplace, Person.TextLength));
        return draft with
        {
            Position = position ?? Line(ImportField.Position, Person.TextLength),
            Workplace = workplace ?? Line(ImportField.Workplace, Person.TextLength),
            Occupation = Line(ImportField.Occupation, Person.TextLength),
            Languages = Line(ImportField.Languages, Person.TextLength),
            Address = Line(ImportField.Address, Person.AddressLength),
        };
    }

    /// <summary>Where the person lives, as units of today; a ward says its province too.</summary>
    private MemberDraft Home(MemberDraft draft, RowCells row)
    {
        var speaks = row.IsEmpty(ImportField.Representative) ? null : row.Take(ImportField.Representative, NameReader.Read(row.Text(ImportField.Representative)))?.Name;
        if (speaks is not null && draft.Kind != PersonKind.Organisation)
            row.Say(ImportField.Representative, CellRemark.Problem("Cell.RepresentsAPerson"));
        if (words.Places is not { } places)
            return draft with { Representative = speaks };

        var province = row.Take(ImportField.Province, places.ReadProvince(row.Text(ImportField.Province)));
        var ward = row.Take(ImportField.Ward, places.ReadWard(row.Text(ImportField.Ward), province));
        return draft with { Representative = speaks, WardId = ward, ProvinceId = province ?? places.ProvinceOf(ward) };
    }

    private static MemberDraft Reach(MemberDraft draft, RowCells row) => draft with
    {
        Phone = row.Take(ImportField.Phone, PhoneReader.Read(row.Text(ImportField.Phone))),
        Email = row.Take(ImportField.Email, EmailReader.Read(row.Text(ImportField.Email))),
        Note = row.Take(ImportField.Note, LineReader.ReadParagraph(row.Text(ImportField.Note, "\n"), Person.NoteLength)),
    };
}
