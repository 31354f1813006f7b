namespace Registry.Domain.Members.Import.Mapping;

/// <summary>How offices head their columns, in Vietnamese and English, without accents.</summary>
internal static class HeaderWords
{
    /// <summary>Columns that are never taken: running numbers, signatures, and what the law calls sensitive.</summary>
    public static readonly string[] LeftOut =
    [
        "stt", "tt", "so tt", "so thu tu", "no", "order", "ky ten", "chu ky", "signature", "dan toc", "ton giao", "ngay vao dang", "vao dang", "dang vien",
        "cccd", "cmnd", "can cuoc", "so can cuoc", "so cccd", "so cmnd", "ho chieu", "passport", "ngay cap", "noi cap", "ly lich tu phap", "que quan",
        "anh", "photo", "tuoi", "age", "chuc vu trong hoi", "chuc danh trong hoi", "hoi phi", "fee",
    ];

    public static readonly (ImportField Field, string[] Phrases)[] Of =
    [
        (ImportField.FullName, ["ho va ten", "ho ten", "ho ten hoi vien", "hoi vien", "ten hoi vien", "ho va ten hoi vien", "ten", "full name", "name", "member", "member name", "ten to chuc"]),
        (ImportField.FamilyName, ["ho dem", "ho va dem", "ho va ten dem", "ho ten dem", "ho lot", "ho va chu lot", "ho", "family name", "surname", "last name"]),
        (ImportField.GivenName, ["ten", "ten goi", "given name", "first name"]),
        (ImportField.FormerNames, ["ten cu", "ten khac", "ten truoc day", "former name", "former names"]),
        (ImportField.Kind, ["ca nhan to chuc", "ca nhan hay to chuc", "to chuc ca nhan", "person or organisation", "kind"]),
        (ImportField.Birth, ["nam sinh", "ngay sinh", "ngay thang nam sinh", "ngay thang sinh", "nam sinh ngay sinh", "sinh ngay", "sinh nam", "ngay nam sinh", "born", "birth", "date of birth", "year of birth", "birth year", "birthday", "dob"]),
        (ImportField.Gender, ["gioi tinh", "nam nu", "gioi", "phai", "gender", "sex", "male female"]),
        (ImportField.MaleMark, ["nam", "male", "nam sinh nam", "gioi tinh nam", "nam nu nam", "ngay sinh nam"]),
        (ImportField.FemaleMark, ["nu", "female", "nam sinh nu", "gioi tinh nu", "nam nu nu", "ngay sinh nu"]),
        (ImportField.Nationality, ["quoc tich", "nuoc", "nationality", "citizenship", "country"]),
        (ImportField.PositionAndWorkplace,
        [
            "chuc vu don vi", "chuc vu don vi cong tac", "chuc vu noi cong tac", "chuc vu co quan", "chuc vu va don vi", "chuc vu va don vi cong tac", "chuc danh don vi",
            "nghe nghiep noi cong tac", "chuc vu noi lam viec", "position and workplace", "position workplace", "position organisation",
        ]),
        (ImportField.Position, ["chuc vu", "chuc danh", "chuc vu cong tac", "position", "job title", "office"]),
        (ImportField.Workplace,
        [
            "don vi", "don vi cong tac", "noi cong tac", "co quan", "co quan cong tac", "noi lam viec", "ten don vi", "ten co quan", "co quan don vi", "workplace", "organisation",
            "organization", "company", "employer",
        ]),
        (ImportField.Occupation, ["nghe nghiep", "nghe", "chuyen mon", "trinh do chuyen mon", "occupation", "profession"]),
        (ImportField.Languages, ["ngoai ngu", "ngon ngu", "tieng", "languages", "language", "foreign languages"]),
        (ImportField.Phone,
        [
            "dien thoai", "so dien thoai", "dt", "sdt", "so dt", "di dong", "dien thoai di dong", "dtdd", "dien thoai lien he", "so dien thoai lien he", "sdt lien he", "dien thoai ban", "dien thoai nha rieng",
            "dien thoai co quan", "phone", "telephone", "mobile", "phone number", "tel",
        ]),
        (ImportField.Email, ["email", "e mail", "thu dien tu", "hop thu", "dia chi email", "dia chi thu dien tu", "mail"]),
        (ImportField.Address,
        [
            "dia chi", "dia chi lien he", "noi o", "noi o hien nay", "cho o", "cho o hien nay", "dia chi thuong tru", "thuong tru", "noi cu tru", "dia chi nha rieng", "dia chi nha",
            "noi thuong tru", "tam tru", "address", "home address",
        ]),
        (ImportField.Ward, ["phuong xa", "xa phuong", "phuong", "xa", "phuong xa dac khu", "xa phuong dac khu", "phuong hoac xa", "xa phuong thi tran", "phuong xa thi tran", "ward", "commune", "ward or commune", "ward commune"]),
        (ImportField.Province, ["tinh", "tinh thanh", "tinh thanh pho", "tinh tp", "thanh pho", "tinh hoac thanh pho", "province", "province city", "province or city"]),
        (ImportField.Representative, ["nguoi dai dien", "ho ten nguoi dai dien", "ho va ten nguoi dai dien", "dai dien", "dai dien to chuc", "representative", "represented by"]),
        (ImportField.Note, ["ghi chu", "chu thich", "ghi chu khac", "note", "notes", "remark", "remarks"]),
        (ImportField.Number, ["so the", "so the hoi vien", "ma hoi vien", "so hoi vien", "ma so", "ma so hoi vien", "ma hv", "so hv", "card number", "member number", "number", "card no", "membership number"]),
        (ImportField.Branch, ["chi hoi", "ten chi hoi", "thuoc chi hoi", "sinh hoat tai chi hoi", "chi hoi sinh hoat", "to hoi", "branch", "chapter"]),
        (ImportField.Class, ["loai", "loai hoi vien", "hang hoi vien", "hinh thuc hoi vien", "class", "membership class", "membership type", "type"]),
        (ImportField.Categories, ["doi tuong", "nhom", "nhom hoi vien", "thanh phan", "doi tuong hoi vien", "phan loai", "category", "categories", "group"]),
        (ImportField.JoinedOn,
        [
            "ngay vao hoi", "nam vao hoi", "vao hoi", "ngay vao", "ngay gia nhap", "nam gia nhap", "gia nhap", "ngay ket nap", "nam ket nap", "ket nap", "tham gia tu", "tu ngay", "ngay tham gia",
            "joined", "joined on", "date joined", "member since", "from",
        ]),
        (ImportField.LeftOn, ["ngay thoi", "ngay thoi hoi vien", "ngay ra hoi", "ra hoi", "thoi hoi vien", "ngay nghi", "ngay roi hoi", "den ngay", "left", "left on", "date left", "until", "to"]),
        (ImportField.LeavingReason, ["ly do thoi", "ly do", "ly do ra hoi", "ly do nghi", "reason", "reason of leaving", "reason for leaving", "leaving reason"]),
        (ImportField.DeceasedOn, ["ngay mat", "nam mat", "tu tran", "ngay tu tran", "qua doi", "deceased", "deceased on", "died", "died on"]),
    ];
}
